package org.parley.text;

import java.util.Set;

/**
 * Ends sentences at full stops, question and exclamation marks and at the ends of paragraphs. A stop that belongs to an
 * abbreviation ends one only before a word that begins sentences and no names ("... in the U.S. The ..."), or before an
 * opening quotation mark.
 */
final class Sentences {
    /** Words that begin sentences and are no names. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "He",
            "She",
            "It",
            "They",
            "We",
            "You",
            "I",
            "His",
            "Her",
            "Its",
            "Their",
            "Our",
            "But",
            "And",
            "Or",
            "If",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "With",
            "As",
            "When",
            "While",
            "After",
            "Before",
            "Since",
            "Although",
            "Though",
            "However",
            "Because",
            "Then",
            "So",
            "To",
            "What",
            "Who",
            "Where",
            "Why",
            "How",
            "Some",
            "Many",
            "Most",
            "Both",
            "Each",
            "Under",
            "During",
            "Earlier",
            "Asked",
            "According",
            "Meanwhile",
            "Also",
            "Another",
            "Other",
            "Not",
            "No");

    /** Verbs that take a question or exclamation in quotation marks into their own sentence. */
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "replied",
            "replies",
            "wrote",
            "writes",
            "added",
            "adds",
            "told",
            "tweeted",
            "posted",
            "shouted",
            "cried",
            "wondered",
            "exclaimed",
            "declared",
            "answered",
            "recalled",
            "joked",
            "quipped");

    private static final Set<String> SPEAKING = Set.of("He", "She", "They", "I", "We", "The", "A");

    private static final int SAYING_WITHIN = 6;

    private final String[] words;
    private final int[] bounds;
    private final int[] paragraphOf;

    private Sentences(String[] words, int[] bounds, int[] paragraphOf) {
        this.words = words;
        this.bounds = bounds;
        this.paragraphOf = paragraphOf;
    }

    /** The sentence of each token. */
    static int[] of(String[] words, int[] bounds, int[] paragraphOf) {
        return new Sentences(words, bounds, paragraphOf).run();
    }

    private int[] run() {
        int[] sentenceOf = new int[words.length];
        int stop = -1;
        for (int i = 1; i < words.length; i++) {
            if (ends(i - 1)) {
                stop = i - 1;
            } else if (!closes(words[i - 1])) {
                stop = -1;
            }
            boolean starts = paragraphOf[i] != paragraphOf[i - 1] || (stop >= 0 && startsAfter(stop, i));
            sentenceOf[i] = sentenceOf[i - 1] + (starts ? 1 : 0);
            if (starts) {
                stop = -1;
            }
        }
        return sentenceOf;
    }

    private boolean ends(int token) {
        String word = words[token];
        char c = word.charAt(word.length() - 1);
        if (word.length() == 1) {
            return ".!?…。！？؟۔।".indexOf(c) >= 0 && !isShortened(token);
        }
        return c == '.';
    }

    /** Whether the stop follows a small Cyrillic letter that no number precedes: "м. Київ", "г. Минск". */
    private boolean isShortened(int token) {
        if (token == 0 || words[token].charAt(0) != '.' || bounds[2 * token] != bounds[2 * token - 1]) {
            return false;
        }
        String before = words[token - 1];
        boolean letter = before.length() == 1 && Character.isLowerCase(before.charAt(0)) && before.charAt(0) >= 'а';
        return letter && (token < 2 || !Character.isDigit(words[token - 2].charAt(0)));
    }

    private boolean startsAfter(int stop, int token) {
        String word = words[token];
        boolean space = bounds[2 * token] > bounds[2 * token - 1];
        if (isAbbreviation(words[stop])) {
            return space && startsAfterAbbreviation(words[stop], stop, token);
        }
        if (!space) {
            // A blank is missing in "the war.The minister"; scripts without blanks need none.
            return isIdeographicStop(words[stop])
                    || (stop == token - 1 && ".".equals(words[stop]) && Character.isUpperCase(word.codePointAt(0)));
        }
        return starts(word) && !isQuestionOfSpeaker(stop, token);
    }

    private boolean startsAfterAbbreviation(String abbreviation, int stop, int token) {
        if (Abbreviations.needsName(abbreviation)) {
            return false;
        }
        if (stop < token - 1) {
            return starts(words[token]);
        }
        return STARTERS.contains(words[token]) || isOpeningMark(token);
    }

    private boolean isOpeningMark(int token) {
        char c = words[token].charAt(0);
        return "“«„".indexOf(c) >= 0
                || (c == '"' && token + 1 < words.length && bounds[2 * token + 2] == bounds[2 * token + 1]);
    }

    /** Whether the words after "Will you go?" only say who asks. */
    private boolean isQuestionOfSpeaker(int stop, int token) {
        char c = words[stop].charAt(0);
        if (stop == token - 1 || (c != '?' && c != '!') || !Character.isLetter(words[token].charAt(0))) {
            return false;
        }
        if (STARTERS.contains(words[token]) && !SPEAKING.contains(words[token])) {
            return false;
        }
        for (int i = token + 1; i < Math.min(words.length, token + SAYING_WITHIN); i++) {
            if (SAYING.contains(words[i])) {
                return true;
            }
            if (!Character.isLetter(words[i].charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.charAt(0) != '.';
    }

    private static boolean isIdeographicStop(String word) {
        return "。！？".indexOf(word.charAt(0)) >= 0;
    }

    private static boolean closes(String word) {
        return "''".equals(word) || (word.length() == 1 && "\"'”’“»)]』」".indexOf(word.charAt(0)) >= 0);
    }

    /** Whether a sentence may begin with this token. */
    private static boolean starts(String word) {
        int c = word.codePointAt(0);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || (Character.isLetter(c) && !Character.isLowerCase(c))
                || (word.length() > 1 && Character.isUpperCase(word.charAt(1)))
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || "\"'“‘«„`([—–-•¿¡#@".indexOf(c) >= 0;
    }
}
