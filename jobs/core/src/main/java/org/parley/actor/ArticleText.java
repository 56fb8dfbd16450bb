package org.parley.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;
import org.parley.text.Layout;

/** What the finders ask about a laid-out text again and again. */
final class ArticleText {
    private static final byte UNASKED = 0;
    private static final byte TOLD = 1;
    private static final byte SHOUTED = 2;

    private static final Set<String> BEFORE_NOUNS =
            Set.of("our", "my", "your", "every", "each", "other", "another", "any", "all", "these", "those", "many");

    private static final int LONG_WORD = 4;
    private static final int LOWER_WORDS = 3;

    private final Layout layout;
    private final @Nullable LocalDate published;
    private final long[] hashes;
    private final byte[] shouting;
    private final BitSet addresses;
    private final Set<Long> nouns = new HashSet<>();
    private final Map<Long, List<Integer>> lowered = new HashMap<>();

    ArticleText(Layout layout, @Nullable LocalDate published) {
        this.layout = layout;
        this.published = published;
        this.hashes = new long[layout.tokens()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Folding.hash(layout.word(i));
        }
        this.shouting = new byte[layout.sentences()];
        this.addresses = Addresses.of(layout);
    }

    Layout layout() {
        return layout;
    }

    /** The day of publication; null when it is not known. */
    @Nullable
    LocalDate published() {
        return published;
    }

    String word(int token) {
        return layout.word(token);
    }

    /** Whether the token's word stands somewhere in the text in lower case, or after "our" or "other". */
    boolean isCommonNoun(int token) {
        if (nouns.isEmpty()) {
            for (int i = 0; i < hashes.length; i++) {
                boolean lower = Character.isLowerCase(word(i).codePointAt(0));
                boolean determined = i > sentenceFirst(i) && BEFORE_NOUNS.contains(RoleWords.lower(word(i - 1)));
                if (lower || determined) {
                    nouns.add(hashes[i]);
                }
            }
        }
        return nouns.contains(hashes[token]);
    }

    /** Whether the same words stand somewhere in the text with all of them in lower case. */
    boolean isInLowerCase(int first, int beyond) {
        if (lowered.isEmpty()) {
            for (int i = 0; i < hashes.length; i++) {
                if (!hasCapital(word(i))) {
                    lowered.computeIfAbsent(hashes[i], hash -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        return lowered.getOrDefault(hashes[first], List.of()).stream()
                .anyMatch(place -> isInLowerCase(first, beyond, place));
    }

    private boolean isInLowerCase(int first, int beyond, int place) {
        if (place + beyond - first > hashes.length) {
            return false;
        }
        for (int i = first; i < beyond; i++) {
            int other = place + i - first;
            if (hashes[other] != hashes[i] || hasCapital(word(other))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token's word has a capital somewhere inside a sentence too, where names do and few others. */
    boolean isCapitalisedWithin(int token) {
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hashes[token] && i > sentenceFirst(i) && word(i).equals(word(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether no blank parts the tokens. */
    boolean isOneWord(int first, int beyond) {
        for (int i = first + 1; i < beyond; i++) {
            if (layout.range(i, i + 1).begin() != layout.range(i - 1, i).end()) {
                return false;
            }
        }
        return true;
    }

    /** The folded tokens, with blanks between. */
    String folded(int first, int beyond) {
        if (beyond - first == 1) {
            return Folding.of(word(first));
        }
        StringBuilder folded = new StringBuilder();
        for (int i = first; i < beyond; i++) {
            folded.append(i > first ? " " : "").append(Folding.of(word(i)));
        }
        return folded.toString();
    }

    /** The folded token's hash. */
    long hash(int token) {
        return hashes[token];
    }

    /**
     * Whether actors are looked for at the token: in all that was written for this story, addresses of mail and the web
     * aside.
     */
    boolean isRead(int token) {
        return !addresses.get(token) && isOfStory(token);
    }

    private boolean isOfStory(int token) {
        return switch (layout.zoneOf(token)) {
            case COUNTER, SHARE, READ_ALSO, NOTICE, NAVIGATION, COMMENT, TEMPLATE -> false;
            case TITLE, SUBTITLE, BYLINE, DATELINE, CAPTION, TAGS, SOURCE, BODY -> true;
        };
    }

    /** Whether the token stands in sentences, as opposed to tags. */
    boolean isProse(int token) {
        return isRead(token) && layout.zoneOf(token) != ZoneKind.TAGS;
    }

    /** The token after the last of the token's line. */
    int lineBeyond(int token) {
        return layout.paragraphFirst(layout.paragraphOf(token) + 1);
    }

    /** The first token of the token's sentence. */
    int sentenceFirst(int token) {
        return layout.sentenceFirst(layout.sentenceOf(token));
    }

    /** The token after the last of the token's sentence. */
    int sentenceBeyond(int token) {
        return layout.sentenceFirst(layout.sentenceOf(token) + 1);
    }

    /** Whether the token's sentence has words of some length in lower case, and is no headline in title case. */
    boolean isTold(int token) {
        int lowered = 0;
        for (int i = sentenceFirst(token); i < sentenceBeyond(token); i++) {
            lowered += word(i).length() >= LONG_WORD && Character.isLowerCase(word(i).codePointAt(0)) ? 1 : 0;
        }
        return lowered >= LOWER_WORDS;
    }

    Casing casing(int first, int beyond) {
        if (isTag(first, beyond)) {
            return Casing.ANY;
        }
        int sentence = layout.sentenceOf(first);
        if (shouting[sentence] == UNASKED) {
            shouting[sentence] = isShouted(sentence) ? SHOUTED : TOLD;
        }
        return shouting[sentence] == SHOUTED ? Casing.SHOUTED : Casing.TOLD;
    }

    /** Whether the tokens are one whole tag. */
    private boolean isTag(int first, int beyond) {
        return layout.zoneOf(first) == ZoneKind.TAGS
                && (first == layout.paragraphFirst(layout.paragraphOf(first)) || parts(first - 1))
                && (beyond == lineBeyond(first) || parts(beyond));
    }

    private boolean parts(int token) {
        return layout.zoneOf(token) != ZoneKind.TAGS
                || !Character.isLetterOrDigit(layout.word(token).codePointAt(0));
    }

    /** Whether a sentence has three words or more, of two letters or more, and hardly any of them in lower case. */
    private boolean isShouted(int sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = layout.sentenceFirst(sentence); i < layout.sentenceFirst(sentence + 1); i++) {
            String word = layout.word(i);
            if (word.length() > 1 && Character.isLetter(word.codePointAt(0))) {
                words++;
                capitals += KnownSpelling.isCapitals(word) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 9;
    }
}
