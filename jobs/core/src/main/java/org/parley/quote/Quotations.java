package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Layout;
import org.parley.text.Range;

/**
 * Finds the outermost quotations of a text. A quotation that is still open at the end of its paragraph goes on where
 * the next paragraph reopens the mark, and otherwise ends there. One pass over the tokens.
 */
final class Quotations {
    private final Layout layout;
    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private List<Range> inner = new ArrayList<>();
    private int open = -1;
    private int innerFirst = -1;
    private Mark mark = Mark.NONE;

    private Quotations(Layout layout) {
        this.layout = layout;
        this.text = layout.text();
    }

    static List<Quotation> of(Layout layout) {
        Quotations quotations = new Quotations(layout);
        quotations.run();
        return quotations.found;
    }

    private void run() {
        int i = 0;
        while (i < layout.tokens()) {
            if (open >= 0 && i > 0 && layout.paragraphOf(i) != layout.paragraphOf(i - 1)) {
                if (Mark.opening(text, layout.begin(i)) == mark && mark.isDouble()) {
                    addInner(i);
                    i += mark.tokens();
                    innerFirst = i;
                    continue;
                }
                close(i, i);
            }
            if (open < 0) {
                i = open(i);
            } else if (mark.closes(text, layout.begin(i))) {
                int beyond = Math.min(layout.tokens(), i + mark.tokens());
                close(i, beyond);
                i = beyond;
            } else {
                i++;
            }
        }
        if (open >= 0) {
            close(i, i);
        }
    }

    private int open(int token) {
        Mark opening = Mark.opening(text, layout.begin(token));
        if (opening == Mark.NONE) {
            return token + 1;
        }
        mark = opening;
        open = token;
        innerFirst = Math.min(layout.tokens(), token + opening.tokens());
        inner = new ArrayList<>();
        return innerFirst;
    }

    private void close(int innerBeyond, int beyond) {
        addInner(innerBeyond);
        boolean closed = beyond > innerBeyond;
        if (!inner.isEmpty() && (closed || mark.isDouble())) {
            found.add(new Quotation(new Stretch(open, beyond), inner, words(open, beyond)));
        }
        open = -1;
    }

    private void addInner(int beyond) {
        if (innerFirst < beyond) {
            inner.add(layout.range(innerFirst, beyond));
        }
    }

    private int words(int first, int beyond) {
        int words = 0;
        for (int i = first; i < beyond; i++) {
            if (Character.isLetterOrDigit(text.codePointAt(layout.begin(i)))) {
                words++;
            }
        }
        return words;
    }

    /** The kinds of quotation marks. */
    private enum Mark {
        NONE,
        STRAIGHT,
        CURLY,
        BOTH_CLOSING,
        LOW_HIGH,
        GUILLEMETS,
        INWARD_GUILLEMETS,
        CURLY_SINGLE,
        STRAIGHT_SINGLE,
        TWO_SINGLE;

        int tokens() {
            return this == TWO_SINGLE ? 2 : 1;
        }

        boolean isDouble() {
            return this != CURLY_SINGLE && this != STRAIGHT_SINGLE;
        }

        static Mark opening(String text, int place) {
            char c = text.charAt(place);
            char before = place == 0 ? ' ' : text.charAt(place - 1);
            char after = place + 1 < text.length() ? text.charAt(place + 1) : ' ';
            boolean free = !Character.isLetterOrDigit(before);
            return switch (c) {
                case '"' -> free ? STRAIGHT : NONE;
                case '“' -> CURLY;
                case '”' -> free && Character.isLetterOrDigit(after) ? BOTH_CLOSING : NONE;
                case '„' -> LOW_HIGH;
                case '«' -> GUILLEMETS;
                case '»' -> free && Character.isLetterOrDigit(after) ? INWARD_GUILLEMETS : NONE;
                case '‘' -> free && !Character.isDigit(after) ? CURLY_SINGLE : NONE;
                case '\'', '`' -> single(c, before, after);
                default -> NONE;
            };
        }

        private static Mark single(char c, char before, char after) {
            if (after == c) {
                return Character.isLetterOrDigit(before) ? NONE : TWO_SINGLE;
            }
            boolean opens =
                    (Character.isWhitespace(before) || "([—–-:".indexOf(before) >= 0) && Character.isLetter(after);
            return opens ? STRAIGHT_SINGLE : NONE;
        }

        boolean closes(String text, int place) {
            char c = text.charAt(place);
            return switch (this) {
                case STRAIGHT -> c == '"' || c == '”';
                case CURLY -> c == '”' || c == '"';
                case BOTH_CLOSING -> c == '”';
                case LOW_HIGH -> c == '“' || c == '”';
                case GUILLEMETS -> c == '»';
                case INWARD_GUILLEMETS -> c == '«';
                case CURLY_SINGLE -> c == '’' && endsWord(text, place);
                case STRAIGHT_SINGLE -> c == '\'' && endsWord(text, place);
                case TWO_SINGLE -> c == '\'' && place + 1 < text.length() && text.charAt(place + 1) == '\'';
                case NONE -> false;
            };
        }

        /** Whether a single mark closes a quotation rather than stands for a genitive or a lost letter. */
        private static boolean endsWord(String text, int place) {
            char before = text.charAt(place - 1);
            int after = place + 1;
            if (after < text.length() && Character.isLetterOrDigit(text.charAt(after))) {
                return false;
            }
            if (before != 's') {
                return true;
            }
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            return after >= text.length() || !Character.isLetter(text.charAt(after));
        }
    }
}
