package org.parley.actor;

import java.util.BitSet;
import org.parley.text.Layout;

/** The tokens of mail and web addresses and of telephone numbers spelt in letters: what stands there names nobody. */
final class Addresses {
    private Addresses() {}

    /** The tokens that lie in an address. */
    static BitSet of(Layout layout) {
        BitSet addresses = new BitSet();
        String text = layout.text();
        for (int i = 0; i < layout.tokens(); i++) {
            String word = layout.word(i);
            boolean mark = word.equals("@") || word.equals(":") || word.equals("-") || word.startsWith("www.");
            if (mark && !addresses.get(i) && isInside(text, layout.begin(i), layout.end(i))) {
                int begin = chunkBegin(text, layout.begin(i));
                int end = chunkEnd(text, layout.end(i));
                if (isAddress(text.substring(begin, end))) {
                    addresses.set(layout.tokenAt(begin), layout.tokenAt(end - 1) + 1);
                }
            }
        }
        return addresses;
    }

    private static boolean isInside(String text, int begin, int end) {
        return end < text.length()
                && !isBlank(text.charAt(end))
                && (begin == 0 || !isBlank(text.charAt(begin - 1)) || text.startsWith("www.", begin));
    }

    /** Whether signs without a blank between are an address: "desk@paper.com", "https://...", "800-555-HELP". */
    private static boolean isAddress(String chunk) {
        int at = chunk.indexOf('@');
        return (at > 0 && Character.isLetterOrDigit(chunk.charAt(at - 1)))
                || chunk.contains("://")
                || chunk.startsWith("www.")
                || isNumber(chunk);
    }

    private static boolean isNumber(String chunk) {
        int digits = 0;
        while (digits < chunk.length() && (Character.isDigit(chunk.charAt(digits)) || chunk.charAt(digits) == '-')) {
            digits++;
        }
        return digits > 6 && chunk.substring(0, digits).indexOf('-') > 0;
    }

    private static int chunkBegin(String text, int place) {
        int begin = place;
        while (begin > 0 && !isBlank(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static int chunkEnd(String text, int place) {
        int end = place;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
