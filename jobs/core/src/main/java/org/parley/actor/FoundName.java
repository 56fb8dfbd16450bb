package org.parley.actor;

import java.util.Arrays;
import java.util.List;
import org.parley.model.ActorType;

/**
 * A name found in a text, before it is known whose it is there.
 *
 * @param first its first token
 * @param beyond the token after its last
 * @param type kind of actor
 * @param senses what the directory says that it may stand for; empty when only the tagger found it
 * @param tagged whether the tagger found it
 * @param confidence the tagger's confidence, or the directory's
 */
record FoundName(int first, int beyond, ActorType type, List<Sense> senses, boolean tagged, double confidence) {
    /** The name at each token of a text; null where there is none. */
    static FoundName[] byToken(ArticleText text, List<FoundName> names) {
        FoundName[] at = new FoundName[text.layout().tokens()];
        names.forEach(name -> Arrays.fill(at, name.first(), name.beyond(), name));
        return at;
    }

    /**
     * Where the capitalised words before a token begin; one that begins a sentence counts where it is some name's, or has a
     * capital within a sentence too.
     */
    static int capitalsBefore(ArticleText text, FoundName[] at, int token, int limit) {
        int sentence = text.sentenceFirst(token);
        int first = token;
        while (first > Math.max(sentence, limit)
                && (KnownSpelling.startsUpper(text.word(first - 1)) || NameTagging.isGenitive(text.word(first - 1)))
                && (first - 1 > sentence || at[first - 1] != null || text.isCapitalisedWithin(first - 1))) {
            first--;
        }
        return first;
    }

    int tokens() {
        return beyond - first;
    }

    /** The same, as a name of another kind of actor. */
    FoundName as(ActorType other) {
        return new FoundName(first, beyond, other, senses, tagged, confidence);
    }

    boolean overlaps(int otherFirst, int otherBeyond) {
        return first < otherBeyond && otherFirst < beyond;
    }
}
