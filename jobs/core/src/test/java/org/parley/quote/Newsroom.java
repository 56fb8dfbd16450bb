package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.parley.actor.ActorMention;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.seed.CueFile;
import org.parley.seed.SeedFiles;
import org.parley.text.Layout;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

/** A quote finder on the shipped lexicon, and actors known by the surfaces that a test lists. */
final class Newsroom {
    static final CueLexicon LEXICON =
            CueFile.parse(SeedFiles.packaged(List.of(CueFile.PATH)).bytes(CueFile.PATH));

    private final TreeMap<Integer, ActorMention> mentions = new TreeMap<>();
    private final Layout layout;

    private Newsroom(String text, List<ZoneRange> zones) {
        this.layout = Layout.of(text, zones);
    }

    static Newsroom of(String text, ZoneRange... zones) {
        return new Newsroom(text, List.of(zones));
    }

    Newsroom person(String surface) {
        return actor(surface, surface, ActorType.PER);
    }

    Newsroom body(String surface) {
        return actor(surface, surface, ActorType.ORG);
    }

    /** Every place where the surface stands mentions the named actor. */
    Newsroom actor(String surface, String name, ActorType type) {
        String text = layout.text();
        for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
            Range range = new Range(at, at + surface.length());
            int first = layout.tokenAt(range.begin());
            int beyond = layout.tokenAt(range.end() - 1) + 1;
            boolean whole = layout.range(first, beyond).equals(range);
            if (whole
                    && mentions.values().stream()
                            .noneMatch(mention -> mention.range().overlaps(range))) {
                mentions.put(
                        at,
                        new ActorMention(
                                range,
                                first,
                                beyond,
                                type,
                                MentionForm.NAME,
                                "id-" + name,
                                name,
                                "test",
                                1,
                                MentionReason.LISTED,
                                null));
            }
        }
        return this;
    }

    List<Statement> statements() {
        return statements(new CueQuoteFinder(LEXICON));
    }

    List<Statement> statements(QuoteFinder finder) {
        return finder.find(layout, List.copyOf(mentions.values()));
    }

    /** Each statement on one line: type, source, cue, content; content in several ranges is parted by " | ". */
    List<String> lines() {
        return lines(new CueQuoteFinder(LEXICON));
    }

    /** The same by another finder. */
    List<String> lines(QuoteFinder finder) {
        List<String> lines = new ArrayList<>();
        for (Statement statement : statements(finder)) {
            lines.add(statement.type().name().toLowerCase(java.util.Locale.ROOT)
                    + " / " + joined(statement.source())
                    + " / " + joined(statement.cue())
                    + " / " + joined(statement.content()));
        }
        return lines;
    }

    private String joined(List<Range> ranges) {
        return String.join(
                " | ", ranges.stream().map(range -> range.of(layout.text())).toList());
    }
}
