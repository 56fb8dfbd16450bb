package org.parley.text;

/** Words as white space parts them: the unit of a corpus's size and of rates. */
public final class Words {
    private static final byte[] IS_BLANK = new byte[128];

    static {
        for (char c = 0; c < IS_BLANK.length; c++) {
            IS_BLANK[c] = (byte) (Character.isWhitespace(c) ? 1 : 0);
        }
    }

    private Words() {}

    /** Number of words in a text. */
    public static int in(String text) {
        int words = 0;
        int before = 1;
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            int blank = c < IS_BLANK.length ? IS_BLANK[c] : Character.isWhitespace(c) ? 1 : 0;
            words += before & (blank ^ 1);
            before = blank;
        }
        return words;
    }
}
