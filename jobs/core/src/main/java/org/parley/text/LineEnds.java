package org.parley.text;

/** Where the lines of a text end. */
final class LineEnds {
    private static final String OTHERS = "\r\u0085\u2028\u2029";

    private final String text;
    /** Whether only line feeds end lines here, which are found faster. */
    private final boolean plain;

    LineEnds(String text) {
        this.text = text;
        this.plain = OTHERS.chars().allMatch(c -> text.indexOf(c) < 0);
    }

    static boolean is(char c) {
        return c == '\n' || OTHERS.indexOf(c) >= 0;
    }

    /** The first line end at a place or after it; the text's length when there is none. */
    int from(int begin) {
        if (plain) {
            int end = text.indexOf('\n', begin);
            return end < 0 ? text.length() : end;
        }
        int end = begin;
        while (end < text.length() && !is(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
