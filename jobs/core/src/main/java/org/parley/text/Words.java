package org.parley.text;

/** Words as white space parts them: the unit of a corpus's size and of rates. */
public final class Words {
    private Words() {}

    /** Number of words in a text. */
    public static int in(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += blank || inside ? 0 : 1;
            inside = !blank;
        }
        return words;
    }
}
