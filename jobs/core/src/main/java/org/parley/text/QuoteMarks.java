package org.parley.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs a text's quotation marks, paragraph by paragraph. */
final class QuoteMarks {
    /** Deeper nesting than this is no nesting but marks that were never closed. */
    private static final int DEEPEST = 6;

    private final String text;
    private final int[] bounds;
    private final int[] paragraphOf;
    private final int[] sentenceOf;
    private final List<Pair> pairs = new ArrayList<>();
    private final ArrayDeque<Pair> open = new ArrayDeque<>();
    private @Nullable Pair waiting;

    /** A quotation while its paragraph is read, in tokens. */
    private static final class Pair {
        final int first;
        final QuoteMark.Family family;
        final char sign;
        /** The last token, the closing mark if there is one. */
        int last = -1;

        int innerLast = -1;
        int sameAfter = -1;
        int closedInside = -1;
        QuotationEnd end = QuotationEnd.UNCLOSED;

        Pair(int first, QuoteMark.Family family, char sign) {
            this.first = first;
            this.family = family;
            this.sign = sign;
        }

        /** Without an opening mark of its own, since the paragraph before has it. */
        boolean goesOn() {
            return sign == 0;
        }
    }

    private QuoteMarks(String text, int[] bounds, int[] paragraphOf, int[] sentenceOf) {
        this.text = text;
        this.bounds = bounds;
        this.paragraphOf = paragraphOf;
        this.sentenceOf = sentenceOf;
    }

    /** The text's quotations by begin, outer before inner; they nest and don't cross. */
    static List<Quotation> quotations(String text, int[] bounds, int[] paragraphOf, int[] sentenceOf) {
        return new QuoteMarks(text, bounds, paragraphOf, sentenceOf).run();
    }

    /** For each token, whether it stands inside a quotation; its marks don't. */
    static boolean[] quoted(List<Quotation> quotations, int[] bounds) {
        boolean[] quoted = new boolean[bounds.length / 2];
        int token = 0;
        for (Quotation quotation : quotations) {
            if (quotation.depth() == 0) {
                while (token < quoted.length
                        && bounds[2 * token] < quotation.range().end()) {
                    quoted[token] = quotation.inner().contains(bounds[2 * token]);
                    token++;
                }
            }
        }
        return quoted;
    }

    private List<Quotation> run() {
        int tokens = paragraphOf.length;
        int begin = 0;
        for (int i = 0; i < tokens; i++) {
            QuoteMark mark = QuoteMark.at(text, bounds[2 * i], bounds[2 * i + 1]);
            if (mark != null) {
                read(mark, i, begin);
            }
            if (i + 1 == tokens || paragraphOf[i + 1] != paragraphOf[i]) {
                endParagraph(i);
                begin = i + 1;
            }
        }
        return finished();
    }

    private void read(QuoteMark mark, int token, int paragraphBegin) {
        Pair innermost = innermost(mark.family());
        QuoteMark.Role role = mark.role(innermost == null ? 0 : innermost.sign);
        if (innermost != null && role != QuoteMark.Role.NOTHING) {
            innermost.sameAfter = token;
        }
        switch (role) {
            case OPENS -> opens(mark, token);
            case CLOSES -> {
                if (innermost != null && !isGenitive(mark, token)) {
                    closes(innermost, token);
                }
            }
            case NOTHING -> goesOn(mark, token, paragraphBegin);
        }
    }

    private void opens(QuoteMark mark, int token) {
        Pair last = waiting;
        if (last != null && last.family == mark.family()) {
            if (token == last.last + 1 && mark.lean() != QuoteMark.Lean.CLOSING) {
                last.end = QuotationEnd.CONTINUED;
            }
            waiting = null;
        }
        if (open.size() == DEEPEST) {
            unclosed(open.removeLast(), token - 1);
        }
        open.push(new Pair(token, mark.family(), mark.sign()));
    }

    private void closes(Pair pair, int token) {
        Pair top = open.pop();
        while (top != pair) {
            unclosed(top, token - 1);
            top = open.pop();
        }
        closed(pair, token, token - 1);
        Pair around = innermost(pair.family);
        if (around != null && around == open.peek()) {
            around.closedInside = token;
        }
    }

    private void closed(Pair pair, int last, int innerLast) {
        pair.last = last;
        pair.innerLast = innerLast;
        pair.end = QuotationEnd.CLOSED;
        pairs.add(pair);
    }

    /** A closing mark without an opening one ends what the paragraph before left open. */
    private void goesOn(QuoteMark mark, int token, int paragraphBegin) {
        Pair last = waiting;
        if (last != null && last.family == mark.family() && mark.lean() == QuoteMark.Lean.CLOSING) {
            waiting = null;
            if (open.isEmpty() && last.last + 1 == paragraphBegin && token > paragraphBegin && endsPhrase(token)) {
                last.end = QuotationEnd.CONTINUED;
                closed(new Pair(paragraphBegin, last.family, (char) 0), token, token - 1);
            }
        }
    }

    private boolean endsPhrase(int token) {
        return ".,!?…".indexOf(text.charAt(bounds[2 * token] - 1)) >= 0;
    }

    private void endParagraph(int last) {
        waiting = null;
        Iterator<Pair> outerFirst = open.descendingIterator();
        while (outerFirst.hasNext()) {
            Pair pair = outerFirst.next();
            if (waiting == null && pair.sameAfter < 0) {
                waiting = pair;
            }
            unclosed(pair, last);
        }
        open.clear();
    }

    private void unclosed(Pair pair, int last) {
        int inside = pair.closedInside;
        if (pair.family == QuoteMark.Family.ANGLE && inside >= 0 && sentenceOf[inside] == sentenceOf[pair.first]) {
            // In «Joint-stock company «Daisy» one mark closes both.
            closed(pair, inside, inside);
            return;
        }
        pair.last = last;
        pair.innerLast = last;
        pairs.add(pair);
    }

    private @Nullable Pair innermost(QuoteMark.Family family) {
        for (Pair pair : open) {
            if (pair.family == family) {
                return pair;
            }
        }
        return null;
    }

    /** Whether a single mark is rather the apostrophe of "the workers' rights". */
    private boolean isGenitive(QuoteMark mark, int token) {
        int place = bounds[2 * token];
        if (mark.family() != QuoteMark.Family.SINGLE || text.charAt(place - 1) != 's' || place + 2 >= text.length()) {
            return false;
        }
        return text.charAt(place + 1) == ' ' && Character.isLowerCase(text.charAt(place + 2)) && closesLater(token);
    }

    /** Whether another single mark closes before any opens, in the same paragraph. */
    private boolean closesLater(int token) {
        for (int i = token + 1; i < paragraphOf.length && paragraphOf[i] == paragraphOf[token]; i++) {
            QuoteMark mark = QuoteMark.at(text, bounds[2 * i], bounds[2 * i + 1]);
            if (mark != null && mark.family() == QuoteMark.Family.SINGLE) {
                return mark.lean() == QuoteMark.Lean.CLOSING;
            }
        }
        return false;
    }

    private List<Quotation> finished() {
        pairs.removeIf(pair -> pair.family == QuoteMark.Family.SINGLE && pair.end == QuotationEnd.UNCLOSED);
        pairs.sort(Comparator.<Pair>comparingInt(pair -> pair.first).thenComparingInt(pair -> -pair.last));
        List<Quotation> quotations = new ArrayList<>(pairs.size());
        ArrayDeque<Integer> ends = new ArrayDeque<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (pair.end == QuotationEnd.UNCLOSED) {
                shorten(pair, i + 1 < pairs.size() ? pairs.get(i + 1).first : Integer.MAX_VALUE);
            }
            while (!ends.isEmpty() && ends.peek() < pair.first) {
                ends.pop();
            }
            quotations.add(quotation(pair, ends.size()));
            ends.push(pair.last);
        }
        return List.copyOf(quotations);
    }

    /** A mark that nobody closed must not swallow the rest: its sentence ends it, or the next quotation. */
    private void shorten(Pair pair, int nextFirst) {
        int last = pair.first;
        while (last < pair.last && last + 1 < nextFirst && sentenceOf[last + 1] == sentenceOf[pair.first]) {
            last++;
        }
        pair.last = last;
        pair.innerLast = last;
    }

    private Quotation quotation(Pair pair, int depth) {
        int begin = bounds[2 * pair.first];
        int end = bounds[2 * pair.last + 1];
        int innerFirst = pair.goesOn() ? pair.first : pair.first + 1;
        Range inner = innerFirst > pair.innerLast
                ? new Range(bounds[2 * pair.first + 1], bounds[2 * pair.first + 1])
                : new Range(bounds[2 * innerFirst], bounds[2 * pair.innerLast + 1]);
        return new Quotation(new Range(begin, end), inner, paragraphOf[pair.first], depth, pair.end);
    }
}
