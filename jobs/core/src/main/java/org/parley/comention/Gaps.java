package org.parley.comention;

import java.util.List;

/**
 * The shortest ways between two actors' mentions, 0 for neighbours, overlapping mentions, and the same sentence or
 * paragraph.
 */
record Gaps(int tokens, int sentences, int paragraphs) {
    /** Walks both lists of mentions once, in the order of the text: the nearest are neighbours in it. */
    static Gaps between(Presence a, Presence b) {
        Walk walk = new Walk();
        List<Sighting> as = a.sightings();
        List<Sighting> bs = b.sightings();
        int i = 0;
        int j = 0;
        while (i < as.size() || j < bs.size()) {
            if (j == bs.size()
                    || (i < as.size() && as.get(i).token() <= bs.get(j).token())) {
                walk.meet(as.get(i++), walk.a, walk.b);
            } else {
                walk.meet(bs.get(j++), walk.b, walk.a);
            }
        }
        return new Gaps(walk.tokens, walk.sentences, walk.paragraphs);
    }

    private static final class Walk {
        final Last a = new Last();
        final Last b = new Last();
        int tokens = Integer.MAX_VALUE;
        int sentences = Integer.MAX_VALUE;
        int paragraphs = Integer.MAX_VALUE;

        void meet(Sighting here, Last own, Last other) {
            if (other.seen) {
                tokens = Math.min(tokens, Math.max(0, here.token() - other.end));
                sentences = Math.min(sentences, Math.abs(here.sentence() - other.sentence));
                paragraphs = Math.min(paragraphs, Math.abs(here.paragraph() - other.paragraph));
            }
            own.seen = true;
            own.end = Math.max(own.end, here.token() + here.tokens());
            own.sentence = here.sentence();
            own.paragraph = here.paragraph();
        }
    }

    /** Where an actor was last seen, by the end of the mention that reaches farthest. */
    private static final class Last {
        boolean seen;
        int end;
        int sentence;
        int paragraph;
    }
}
