package org.parley.text;

/** Which tokens stand inside quotation marks. */
final class QuoteMarks {
    private QuoteMarks() {}

    /** For each token, whether a mark was opened before it and not closed; a paragraph's end closes all marks. */
    static boolean[] quoted(String text, int[] bounds, int[] paragraphOf) {
        boolean[] quoted = new boolean[paragraphOf.length];
        char closing = 0;
        for (int i = 0; i < quoted.length; i++) {
            if (i > 0 && paragraphOf[i] != paragraphOf[i - 1]) {
                closing = 0;
            }
            char c = text.charAt(bounds[2 * i]);
            if (closing != 0 && (c == closing || (closing == '“' && c == '”'))) {
                closing = 0;
            } else if (closing == 0 && closingOf(c) != 0) {
                closing = closingOf(c);
            } else {
                quoted[i] = closing != 0;
            }
        }
        return quoted;
    }

    private static char closingOf(char open) {
        return switch (open) {
            case '"' -> '"';
            case '“' -> '”';
            case '«' -> '»';
            case '„' -> '“';
            default -> 0;
        };
    }
}
