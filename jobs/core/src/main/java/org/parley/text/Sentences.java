package org.parley.text;

/** Ends sentences at full stops, question and exclamation marks and at the ends of paragraphs. */
final class Sentences {
    private Sentences() {}

    /** The sentence of each token. */
    static int[] of(String[] words, int[] bounds, int[] paragraphOf) {
        int[] sentenceOf = new int[words.length];
        boolean ended = false;
        for (int i = 1; i < words.length; i++) {
            String last = words[i - 1];
            boolean space = bounds[2 * i] > bounds[2 * i - 1];
            if (ends(last)) {
                ended = true;
            } else if (!closes(last)) {
                ended = false;
            }
            boolean starts = paragraphOf[i] != paragraphOf[i - 1] || (ended && space && starts(words[i]));
            sentenceOf[i] = sentenceOf[i - 1] + (starts ? 1 : 0);
            if (starts) {
                ended = false;
            }
        }
        return sentenceOf;
    }

    private static boolean ends(String word) {
        char c = word.charAt(word.length() - 1);
        if (word.length() == 1) {
            return c == '.' || c == '!' || c == '?' || c == '…';
        }
        return c == '.' && (word.charAt(0) == '.' || !Abbreviations.needsMore(word));
    }

    private static boolean closes(String word) {
        return word.length() == 1 && "\"'”’»)]".indexOf(word.charAt(0)) >= 0;
    }

    /** Whether a sentence may begin with this token. */
    private static boolean starts(String word) {
        int c = word.codePointAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"'“‘«„([—–-•".indexOf(c) >= 0;
    }
}
