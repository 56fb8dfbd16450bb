package org.parley.text;

import java.util.HashSet;
import java.util.Set;

/** The first letters of a line's words, which forms of one word share. */
final class Stems {
    private static final int LENGTH = 5;

    private Stems() {}

    /** The stems of the words that have so many letters and digits or more, in small letters. */
    static Set<String> of(String line, int leastLetters) {
        Set<String> stems = new HashSet<>();
        int begin = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Character.isLetterOrDigit(line.charAt(i))) {
                if (i - begin >= leastLetters) {
                    stems.add(stem(line, begin, Math.min(i, begin + LENGTH)));
                }
                begin = i + 1;
            }
        }
        return stems;
    }

    private static String stem(String line, int begin, int end) {
        char[] stem = new char[end - begin];
        for (int i = begin; i < end; i++) {
            stem[i - begin] = Character.toLowerCase(line.charAt(i));
        }
        return new String(stem);
    }
}
