package org.parley.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into tokens: words, numbers, single marks. A word keeps its inner dots and apostrophes ("Censor.NET",
 * "O'Brien") and, where it is an abbreviation, its last dot ("U.S.", "Mr."); it is cut at hyphens ("US-led" is three
 * tokens, so that the actor in it is found) and before a genitive ("Iran's" is two).
 */
public final class Tokenizer {
    private int[] ends = new int[64];
    private int[] begins = new int[64];
    private int count;
    private final String text;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** Begins and ends of the text's tokens: {@code [2 * i]} and {@code [2 * i + 1]} for token i. */
    static int[] bounds(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        int[] bounds = new int[2 * tokenizer.count];
        for (int i = 0; i < tokenizer.count; i++) {
            bounds[2 * i] = tokenizer.begins[i];
            bounds[2 * i + 1] = tokenizer.ends[i];
        }
        return bounds;
    }

    /** The tokens of a text. */
    public static List<String> words(String text) {
        int[] bounds = bounds(text);
        List<String> words = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            words.add(text.substring(bounds[i], bounds[i + 1]));
        }
        return words;
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isBlank(c)) {
                i += Character.charCount(c);
            } else if (isWordPart(c)) {
                i = word(i);
            } else {
                int end = i + Character.charCount(c);
                if (c == '.' || c == '-') {
                    while (end < text.length() && text.charAt(end) == c) {
                        end++;
                    }
                } else if ((c == '`' || c == '\'') && end < text.length() && text.charAt(end) == c) {
                    end++;
                }
                add(i, end);
                i = end;
            }
        }
    }

    private int word(int begin) {
        int i = begin;
        boolean digits = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isWordPart(c)) {
                digits |= Character.isDigit(c);
                i += Character.charCount(c);
            } else if (i + 1 < text.length() && isWordPart(text.codePointAt(i + 1)) && joins(c, begin, i, digits)) {
                i++;
            } else {
                break;
            }
        }
        int end = i;
        if (end < text.length() && text.charAt(end) == '.' && Abbreviations.keepsDot(text, begin, end)) {
            end++;
        }
        int genitive = genitive(begin, end);
        if (genitive > begin) {
            add(begin, genitive);
            add(genitive, end);
        } else {
            add(begin, end);
        }
        return end;
    }

    /** Whether the mark at a place holds the two sides of a word or number together. */
    private boolean joins(int c, int begin, int place, boolean digits) {
        return switch (c) {
            case '.' -> !lacksBlank(begin, place);
            case '\'', '’', 'ʼ' -> Character.isLetter(text.codePointBefore(place));
            case ',', ':' -> digits
                    && Character.isDigit(text.codePointBefore(place))
                    && Character.isDigit(text.codePointAt(place + 1));
            case '&' -> Character.isUpperCase(text.codePointBefore(place))
                    && Character.isUpperCase(text.codePointAt(place + 1));
            default -> false;
        };
    }

    /** Whether a dot between two words ends a sentence after which the blank is missing: "the war.The". */
    private boolean lacksBlank(int begin, int place) {
        return place + 2 < text.length()
                && place - begin > 1
                && Character.isLowerCase(text.charAt(begin))
                && Character.isLowerCase(text.charAt(place - 1))
                && Character.isUpperCase(text.charAt(place + 1))
                && Character.isLowerCase(text.charAt(place + 2));
    }

    private int genitive(int begin, int end) {
        if (end - begin > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
            char mark = text.charAt(end - 2);
            if (mark == '\'' || mark == '’') {
                return end - 2;
            }
        }
        return -1;
    }

    private void add(int begin, int end) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        begins[count] = begin;
        ends[count++] = end;
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u2060';
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
