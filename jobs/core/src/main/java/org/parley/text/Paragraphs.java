package org.parley.text;

/** A paragraph is a line that holds a token. */
final class Paragraphs {
    private Paragraphs() {}

    /** The paragraph of each token. */
    static int[] of(String text, int[] bounds) {
        int[] paragraphOf = new int[bounds.length / 2];
        for (int i = 1; i < paragraphOf.length; i++) {
            boolean newLine = false;
            for (int place = bounds[2 * i - 1]; place < bounds[2 * i] && !newLine; place++) {
                newLine = isLineEnd(text.charAt(place));
            }
            paragraphOf[i] = paragraphOf[i - 1] + (newLine ? 1 : 0);
        }
        return paragraphOf;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
