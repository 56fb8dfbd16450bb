package org.parley.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The tags behind the labels of spans, in the BILOU scheme (Ratinov and Roth, 2009): outside, and for each label begin,
 * inside, last and unit. Tag 0 is outside; label {@code k} has the tags {@code 4k + 1} to {@code 4k + 4}.
 */
final class Labels {
    static final int OUTSIDE = 0;
    /** A tag must fit a byte in the model file. */
    private static final int MOST = 63;

    private static final int BEGIN = 1;
    private static final int INSIDE = 2;
    private static final int LAST = 3;
    private static final int UNIT = 4;

    private final List<String> names;
    private final int[][] before;

    Labels(List<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException(names.size() + " labels are more than " + MOST);
        }
        this.names = List.copyOf(names);
        this.before = new int[tags()][];
        for (int tag = 0; tag < tags(); tag++) {
            List<Integer> allowed = new ArrayList<>();
            for (int earlier = 0; earlier < tags(); earlier++) {
                if (follows(earlier, tag)) {
                    allowed.add(earlier);
                }
            }
            before[tag] = allowed.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** The labels of some documents, in the alphabet's order. */
    static Labels in(List<List<GoldSentence>> documents) {
        TreeSet<String> found = new TreeSet<>();
        documents.forEach(
                document -> document.forEach(sentence -> sentence.spans().forEach(span -> found.add(span.label()))));
        return new Labels(List.copyOf(found));
    }

    List<String> names() {
        return names;
    }

    int tags() {
        return 4 * names.size() + 1;
    }

    /** The tags that may stand right before a tag. */
    int[] before(int tag) {
        return before[tag];
    }

    boolean mayBegin(int tag) {
        return tag == OUTSIDE || place(tag) == BEGIN || place(tag) == UNIT;
    }

    boolean mayEnd(int tag) {
        return tag == OUTSIDE || place(tag) == LAST || place(tag) == UNIT;
    }

    String label(int tag) {
        return names.get((tag - 1) / 4);
    }

    int[] tags(GoldSentence sentence) {
        return tags(sentence.words().size(), sentence.spans());
    }

    /** The tags of so many tokens with labelled spans. */
    int[] tags(int tokens, List<TaggedSpan> spans) {
        int[] tags = new int[tokens];
        for (TaggedSpan span : spans) {
            int base = 4 * names.indexOf(span.label());
            for (int i = span.first(); i < span.beyond(); i++) {
                tags[i] = base + INSIDE;
            }
            tags[span.first()] = base + BEGIN;
            tags[span.beyond() - 1] = base + (span.beyond() - span.first() == 1 ? UNIT : LAST);
        }
        return tags;
    }

    private boolean follows(int earlier, int tag) {
        if (mayEnd(earlier)) {
            return mayBegin(tag);
        }
        return !mayBegin(tag) && (earlier - 1) / 4 == (tag - 1) / 4;
    }

    private static int place(int tag) {
        return (tag - 1) % 4 + 1;
    }
}
