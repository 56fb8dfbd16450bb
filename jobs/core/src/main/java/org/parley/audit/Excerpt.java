package org.parley.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Span;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.Range;

/**
 * The sentences of a text that hold marked words, with the marks in square brackets, and what stands before them. Sentences
 * in between are left out, and the middles of very long ones: a cell of a spreadsheet is no page.
 *
 * @param before the end of what stands before, of some 300 characters
 * @param sentences those with marked words; empty without a mark
 */
public record Excerpt(String before, String sentences) {
    private static final int BEFORE = 300;
    private static final int LONG = 700;
    private static final String LEFT_OUT = " … ";

    /** The excerpt of a text. Marks may lie within each other. */
    public static Excerpt of(String text, List<Mark> marks) {
        Layout layout = Layout.of(text, List.of());
        List<Placed> placed = placed(text, marks);
        if (placed.isEmpty() || layout.tokens() == 0) {
            return new Excerpt("", "");
        }
        List<Range> stretches = stretches(layout, placed);
        StringBuilder sentences = new StringBuilder();
        for (Range stretch : stretches) {
            sentences.append(sentences.isEmpty() ? "" : LEFT_OUT).append(marked(text, stretch, placed));
        }
        int begin = stretches.get(0).begin();
        return new Excerpt(before(text, begin), oneLine(sentences.toString()));
    }

    /** From the begin of a word on. */
    private static String before(String text, int begin) {
        int from = Math.max(0, begin - BEFORE);
        while (from > 0 && from < begin && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return (from > 0 ? "… " : "") + oneLine(text.substring(from, begin));
    }

    /** A mark in UTF-16 units. */
    private record Placed(String label, Range range) {
        String open() {
            return label.isEmpty() ? "[" : "[" + label + ": ";
        }
    }

    private static List<Placed> placed(String text, List<Mark> marks) {
        CodePoints points = CodePoints.of(text);
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : marks) {
            placed.add(new Placed(mark.label(), points.range(new Span(mark.begin(), mark.end()))));
        }
        placed.sort(Comparator.<Placed>comparingInt(mark -> mark.range.begin())
                .thenComparing(mark -> -mark.range.end())
                .thenComparing(Placed::label));
        return placed;
    }

    /** The sentences with marks, neighbours as one. */
    private static List<Range> stretches(Layout layout, List<Placed> placed) {
        List<Range> stretches = new ArrayList<>();
        int reached = -1;
        for (Placed mark : placed) {
            int first = sentenceAt(layout, mark.range.begin());
            int last = Math.max(first, sentenceAt(layout, mark.range.end() - 1));
            if (!stretches.isEmpty() && first <= reached + 1) {
                int begin = stretches.remove(stretches.size() - 1).begin();
                reached = Math.max(reached, last);
                stretches.add(new Range(begin, end(layout, reached)));
            } else {
                reached = last;
                stretches.add(new Range(layout.begin(layout.sentenceFirst(first)), end(layout, last)));
            }
        }
        return stretches;
    }

    private static int sentenceAt(Layout layout, int place) {
        return layout.sentenceOf(Math.min(layout.tokenAt(place), layout.tokens() - 1));
    }

    private static int end(Layout layout, int sentence) {
        return layout.end(layout.sentenceFirst(sentence + 1) - 1);
    }

    private static String marked(String text, Range stretch, List<Placed> placed) {
        StringBuilder marked = new StringBuilder();
        int from = stretch.begin();
        for (int place = stretch.begin(); place <= stretch.end(); place++) {
            int here = place;
            long closing =
                    placed.stream().filter(mark -> mark.range.end() == here).count();
            List<Placed> opening = placed.stream()
                    .filter(mark -> mark.range.begin() == here && here < stretch.end())
                    .toList();
            if (closing > 0 && here > stretch.begin()) {
                marked.append(shortened(text, from, here)).append("]".repeat((int) closing));
                from = here;
            }
            if (!opening.isEmpty()) {
                marked.append(shortened(text, from, here));
                opening.forEach(mark -> marked.append(mark.open()));
                from = here;
            }
        }
        return marked.append(shortened(text, from, stretch.end())).toString();
    }

    private static String shortened(String text, int begin, int end) {
        return end - begin <= LONG
                ? text.substring(begin, end)
                : text.substring(begin, whole(text, begin + LONG / 2))
                        + LEFT_OUT
                        + text.substring(whole(text, end - LONG / 2), end);
    }

    /** A place that parts no surrogate pair. */
    private static int whole(String text, int place) {
        return place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
