package org.parley.text;

/**
 * A paragraph is a line that holds a token, unless the text is hard-wrapped: then it is a run of lines.
 *
 * <p>A text counts as hard-wrapped when at least {@value #LEAST_BREAKS} of its line ends stand between two lines with no
 * blank one between, and at four of five of them the next line's first word would have made the line longer than the
 * longest line, which has {@value #NARROWEST} to {@value #WIDEST} characters. Then such a line end is a blank, while a
 * line that would have had room for the next word and {@value #RAGGED} characters more ends its paragraph.
 */
final class Paragraphs {
    private static final int LEAST_BREAKS = 3;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int RAGGED = 12;
    static final int UNWRAPPED = 0;

    private Paragraphs() {}

    /** The paragraph of each token. */
    static int[] of(String text, int[] bounds) {
        int width = wrappingWidth(text);
        int[] paragraphOf = new int[bounds.length / 2];
        for (int i = 1; i < paragraphOf.length; i++) {
            boolean newParagraph = isBreak(text, bounds[2 * i - 1], bounds[2 * i], width);
            paragraphOf[i] = paragraphOf[i - 1] + (newParagraph ? 1 : 0);
        }
        return paragraphOf;
    }

    /** Whether the blanks between two tokens part paragraphs. */
    private static boolean isBreak(String text, int begin, int end, int width) {
        int lineEnds = 0;
        int first = -1;
        for (int place = begin; place < end; place++) {
            if (LineEnds.is(text.charAt(place)) && !isSecondOfPair(text, place)) {
                first = first < 0 ? place : first;
                lineEnds++;
            }
        }
        if (lineEnds != 1 || width == UNWRAPPED) {
            return lineEnds > 0;
        }
        return !isWrapped(text, first, width, RAGGED);
    }

    /** Whether the blanks between two lines of a text of some wrapping width only wrap a paragraph. */
    static boolean onlyWraps(String text, int above, int below, int width) {
        return !isBreak(text, above, below, width);
    }

    private static boolean isSecondOfPair(String text, int place) {
        return place > 0 && text.charAt(place) == '\n' && text.charAt(place - 1) == '\r';
    }

    /** The longest line's length when the text is hard-wrapped, else 0. */
    static int wrappingWidth(String text) {
        LineEnds lineEnds = new LineEnds(text);
        int width = 0;
        for (int begin = 0; begin < text.length(); ) {
            int end = lineEnds.from(begin);
            if (end - begin <= WIDEST) {
                width = Math.max(width, end - begin);
            }
            begin = end + 1;
        }
        return width >= NARROWEST && isWrapped(text, lineEnds, width) ? width : UNWRAPPED;
    }

    private static boolean isWrapped(String text, LineEnds lineEnds, int width) {
        int breaks = 0;
        int wrapped = 0;
        for (int begin = 0; begin < text.length(); ) {
            int end = lineEnds.from(begin);
            if (end > begin && end + 1 < text.length() && !isBlankLine(text, lineEnds, afterLine(text, end))) {
                breaks++;
                wrapped += end - begin <= WIDEST && isWrapped(text, end, width, 0) ? 1 : 0;
            }
            begin = afterLine(text, end);
        }
        return breaks >= LEAST_BREAKS && wrapped * 5 >= breaks * 4;
    }

    /** Whether the line that ends at a place had no room for the next line's first word and some characters more. */
    private static boolean isWrapped(String text, int lineEnd, int width, int spare) {
        int begin = lineEnd;
        while (begin > 0 && lineEnd - begin <= WIDEST && !LineEnds.is(text.charAt(begin - 1))) {
            begin--;
        }
        int word = afterLine(text, lineEnd);
        int wordEnd = word;
        while (wordEnd < text.length() && wordEnd - word <= WIDEST && !Tokenizer.isBlank(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return lineEnd - begin + 1 + (wordEnd - word) + spare > width;
    }

    private static boolean isBlankLine(String text, LineEnds lineEnds, int begin) {
        return Lines.trim(text, begin, lineEnds.from(begin)).length() == 0;
    }

    private static int afterLine(String text, int lineEnd) {
        int next = Math.min(text.length(), lineEnd + 1);
        return next < text.length() && isSecondOfPair(text, next) ? next + 1 : next;
    }
}
