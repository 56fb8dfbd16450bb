package org.parley.actor;

import java.util.List;
import org.parley.model.ZoneKind;
import org.parley.text.Layout;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

/** Mentions written as "surface -> actor", for tests to read. */
final class Finding {
    private Finding() {}

    /** What the seed directory and a tagger of these phrases find: "Patel -> per:vedant-patel", "?" where unresolved. */
    static List<String> in(String text, String... tagged) {
        Layout layout = Layout.of(text, List.of());
        return mentions(layout, tagged).stream()
                .map(m -> m.range().of(text) + " -> " + (m.actorId() == null ? "?" : m.actorId()))
                .toList();
    }

    static List<ActorMention> mentions(String text, String... tagged) {
        return mentions(Layout.of(text, List.of()), tagged);
    }

    static List<ActorMention> mentions(Layout layout, String... tagged) {
        return new ArticleActorFinder(SeedActors.DIRECTORY, new PhraseTagger(tagged)).find(layout);
    }

    /** A text that is one zone. */
    static Layout zone(ZoneKind kind, String text) {
        return Layout.of(text, List.of(new ZoneRange(kind, new Range(0, text.length()))));
    }
}
