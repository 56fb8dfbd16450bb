package org.parley.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;

/** Reads headlines that name who speaks by a mark alone: "Claim - source", "Speaker: claim". */
final class Headlines {
    private static final int LONGEST_NAME = 8;

    /** What stands before a colon in headlines without being a speaker. */
    static final Set<String> LABELS = Set.of(
            "latest",
            "video",
            "exclusive",
            "watch",
            "breaking",
            "live",
            "analysis",
            "opinion",
            "update",
            "updated",
            "poll",
            "photos",
            "interview",
            "explainer",
            "factbox",
            "fact",
            "check",
            "report",
            "review",
            "transcript",
            "editorial",
            "news",
            "listen",
            "read",
            "war",
            "election",
            "elections");

    private final Page page;
    private final List<Draft> drafts;

    Headlines(Page page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    /** Reads the title's tokens; those of another zone are let be. */
    void read(int first, int beyond) {
        Stretch source = zone(first, beyond, ZoneKind.SOURCE);
        if (source != null) {
            add(null, source, page.trimmed(first, source.first()));
            return;
        }
        for (int i = first + 1; i < beyond && i <= first + LONGEST_NAME; i++) {
            if (page.is(i, ":")) {
                Stretch name = new Stretch(first, i);
                if (isName(name)) {
                    add(new Stretch(i, i + 1), name, page.trimmed(i + 1, beyond));
                }
                return;
            }
        }
    }

    private @Nullable Stretch zone(int first, int beyond, ZoneKind kind) {
        int from = first;
        while (from < beyond && page.layout().zoneOf(from) != kind) {
            from++;
        }
        int to = from;
        while (to < beyond && page.layout().zoneOf(to) == kind) {
            to++;
        }
        return to > from && from > first ? new Stretch(from, to) : null;
    }

    private boolean isName(Stretch words) {
        for (int i = words.first(); i < words.beyond(); i++) {
            if (page.isQuoted(i) || LABELS.contains(page.lower(i)) || page.endsSentence(i) || page.is(i, ",")) {
                return false;
            }
        }
        return !page.mentionsIn(words).isEmpty()
                && drafts.stream().map(Draft::cue).noneMatch(cue -> cue != null && words.holds(cue.first()));
    }

    private void add(@Nullable Stretch cue, Stretch source, @Nullable Stretch content) {
        boolean known = content == null
                || drafts.stream().anyMatch(draft -> draft.content().get(0).equals(content));
        if (!known) {
            drafts.add(new Draft(cue, null, source, false, List.of(content), false, 0.75, List.of()));
        }
    }
}
