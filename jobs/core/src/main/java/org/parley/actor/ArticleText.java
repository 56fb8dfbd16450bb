package org.parley.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;
import org.parley.text.Layout;

/** What the finders ask about a laid-out text again and again. */
final class ArticleText {
    private static final byte UNASKED = 0;
    private static final byte TOLD = 1;
    private static final byte SHOUTED = 2;

    private final Layout layout;
    private final @Nullable LocalDate published;
    private final long[] hashes;
    private final byte[] shouting;

    ArticleText(Layout layout, @Nullable LocalDate published) {
        this.layout = layout;
        this.published = published;
        this.hashes = new long[layout.tokens()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Folding.hash(layout.word(i));
        }
        this.shouting = new byte[layout.sentences()];
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

    /** The folded token's hash. */
    long hash(int token) {
        return hashes[token];
    }

    /** Whether actors are looked for in the token's zone: in all that was written for this story. */
    boolean isRead(int token) {
        return switch (layout.zoneOf(token)) {
            case COUNTER, SHARE, READ_ALSO, NOTICE -> false;
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
