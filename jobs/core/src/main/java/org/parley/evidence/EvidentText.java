package org.parley.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.Range;

/** An article's text, of which the sentences are asked for that are evidence. Sentences are those of {@link Layout}. */
public final class EvidentText {
    /** Words without a mark are kept so far from one [characters]. */
    private static final int REACH = 110;

    private static final Piece GAP = new Piece(Piece.Kind.LEFT_OUT, "…", null);
    private static final Piece BLANK = new Piece(Piece.Kind.PLAIN, " ", null);

    private final String text;
    private final CodePoints codePoints;
    private final Layout layout;

    public EvidentText(String text) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
        this.layout = Layout.of(text, List.of());
    }

    /** The sentences that spans touch, ascending, counted from 0. */
    public SortedSet<Integer> with(Collection<Span> spans) {
        SortedSet<Integer> sentences = new TreeSet<>();
        for (Span span : spans) {
            Range range = codePoints.range(span);
            int first = layout.tokenAt(range.begin());
            int last = Math.max(first, layout.tokenAt(Math.max(range.begin(), range.end() - 1)));
            for (int token = first; token <= last && token < layout.tokens(); token++) {
                sentences.add(layout.sentenceOf(token));
            }
        }
        return sentences;
    }

    /** The sentences that have spans of both; where none has, the nearest two, the first such in the text. */
    public SortedSet<Integer> withBoth(Collection<Span> a, Collection<Span> b) {
        SortedSet<Integer> ofA = with(a);
        SortedSet<Integer> ofB = with(b);
        SortedSet<Integer> both = new TreeSet<>(ofA);
        both.retainAll(ofB);
        return both.isEmpty() ? nearest(ofA, ofB) : both;
    }

    /** Two that are nearest have no other between them. */
    private static SortedSet<Integer> nearest(SortedSet<Integer> ofA, SortedSet<Integer> ofB) {
        SortedSet<Integer> all = new TreeSet<>(ofA);
        all.addAll(ofB);
        List<Integer> inOrder = List.copyOf(all);
        return IntStream.range(1, inOrder.size())
                .filter(i -> ofA.contains(inOrder.get(i - 1)) != ofA.contains(inOrder.get(i)))
                .boxed()
                .min(Comparator.comparingInt(i -> inOrder.get(i) - inOrder.get(i - 1)))
                .<SortedSet<Integer>>map(i -> new TreeSet<>(inOrder.subList(i - 1, i + 1)))
                .orElse(all);
    }

    /** Where a sentence stands [code points]. */
    public Span span(int sentence) {
        return codePoints.span(range(sentence, sentence));
    }

    private Range range(int first, int last) {
        return layout.range(layout.sentenceFirst(first), layout.sentenceFirst(last + 1));
    }

    /**
     * Sentences with marks in them. What lies between sentences is left out, and so are words far from any mark. Marks that
     * overlap are one, with the notes of all.
     *
     * @param sentences their numbers
     * @param marks those elsewhere are passed over
     */
    public List<Piece> excerpt(SortedSet<Integer> sentences, Collection<Mark> marks) {
        List<Stretch> stretches = stretches(marks);
        List<Piece> pieces = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int sentence : sentences) {
            if (first >= 0 && sentence > last + 1) {
                add(range(first, last), stretches, pieces);
                first = -1;
            }
            first = first < 0 ? sentence : first;
            last = sentence;
        }
        if (first >= 0) {
            add(range(first, last), stretches, pieces);
        }
        return pieces;
    }

    /** Words to be marked, by UTF-16 places. */
    private record Stretch(Range range, List<String> notes) {
        Stretch with(Stretch other) {
            List<String> all = new ArrayList<>(notes);
            other.notes.stream().filter(note -> !all.contains(note)).forEach(all::add);
            return new Stretch(new Range(range.begin(), Math.max(range.end(), other.range.end())), all);
        }

        @Nullable
        String note() {
            return notes.isEmpty() ? null : notes.stream().collect(Collectors.joining(", "));
        }
    }

    private List<Stretch> stretches(Collection<Mark> marks) {
        List<Stretch> inOrder = marks.stream()
                .map(mark -> new Stretch(
                        codePoints.range(mark.span()), mark.note() == null ? List.of() : List.of(mark.note())))
                .sorted(Comparator.<Stretch>comparingInt(stretch -> stretch.range.begin())
                        .thenComparingInt(stretch -> -stretch.range.end())
                        .thenComparing(stretch -> String.join(",", stretch.notes)))
                .toList();
        List<Stretch> apart = new ArrayList<>();
        for (Stretch stretch : inOrder) {
            int last = apart.size() - 1;
            if (last >= 0 && stretch.range.begin() < apart.get(last).range.end()) {
                apart.set(last, apart.get(last).with(stretch));
            } else {
                apart.add(stretch);
            }
        }
        return apart;
    }

    private void add(Range run, List<Stretch> stretches, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            if (!endsInGap(pieces)) {
                pieces.add(BLANK);
                pieces.add(GAP);
            }
            pieces.add(BLANK);
        }
        int[] inside = IntStream.range(0, stretches.size())
                .filter(i -> stretches.get(i).range.overlaps(run))
                .toArray();
        int place = run.begin();
        for (int i = 0; i < inside.length; i++) {
            Stretch stretch = stretches.get(inside[i]);
            int begin = Math.max(run.begin(), stretch.range.begin());
            int end = Math.min(run.end(), stretch.range.end());
            plain(new Range(place, begin), i == 0 ? Side.BEFORE : Side.BETWEEN, pieces);
            pieces.add(new Piece(Piece.Kind.MARKED, blanked(text.substring(begin, end)), stretch.note()));
            place = end;
        }
        plain(new Range(place, run.end()), inside.length == 0 ? Side.ALONE : Side.AFTER, pieces);
    }

    /** Where words without a mark stand to marks. */
    private enum Side {
        BEFORE,
        BETWEEN,
        AFTER,
        ALONE
    }

    private void plain(Range range, Side side, List<Piece> pieces) {
        String words = blanked(range.of(text));
        boolean fits = words.length() <= (side == Side.BETWEEN || side == Side.ALONE ? 2 : 1) * REACH;
        if (fits) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(Piece.Kind.PLAIN, words, null));
            }
            return;
        }
        if (side != Side.BEFORE) {
            pieces.add(new Piece(Piece.Kind.PLAIN, head(words, side == Side.ALONE ? 2 * REACH : REACH), null));
        }
        boolean isLeftOut = side == Side.BEFORE && pieces.size() > 1;
        if (!isLeftOut) {
            pieces.add(GAP);
        }
        if (side == Side.BEFORE || side == Side.BETWEEN) {
            String tail = tail(words, REACH);
            pieces.add(new Piece(Piece.Kind.PLAIN, isLeftOut ? tail : " " + tail, null));
        }
    }

    private static boolean endsInGap(List<Piece> pieces) {
        return pieces.get(pieces.size() - 1).equals(GAP);
    }

    /** The first words, and a blank. */
    private static String head(String words, int length) {
        int blank = words.lastIndexOf(' ', length);
        int cut = blank > 0 ? blank : whole(words, length);
        return words.substring(0, cut) + " ";
    }

    /** The last words. */
    private static String tail(String words, int length) {
        int from = words.length() - length;
        int blank = words.indexOf(' ', from);
        int cut = blank >= 0 && blank < words.length() - 1 ? blank + 1 : whole(words, from);
        return words.substring(cut);
    }

    /** A place that parts no surrogate pair. */
    private static int whole(String words, int place) {
        return Character.isLowSurrogate(words.charAt(place)) ? place - 1 : place;
    }

    private static String blanked(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ");
    }
}
