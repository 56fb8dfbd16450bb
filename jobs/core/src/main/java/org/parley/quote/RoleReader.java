package org.parley.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.tag.FeatureHashes;
import org.parley.tag.SequenceTagger;
import org.parley.tag.WordScores;
import org.parley.tag.Words;

/** The first reading, which gives tokens their roles. Threads may share one. */
final class RoleReader {
    private final SequenceTagger tagger;
    private final Words words;
    private final WordScores scores;

    RoleReader(SequenceTagger tagger) {
        this.tagger = tagger;
        this.words = new Words(tagger.classes());
        this.scores = tagger.words(RoleFeatures.REACH, this::addWord);
    }

    SequenceTagger tagger() {
        return tagger;
    }

    /** Words as its features see them. */
    Words words() {
        return words;
    }

    RoleGuess read(PageWords seen, List<Stretch> passages) {
        RoleGuess guess = new RoleGuess(seen.tokens);
        RoleFeatures features = new RoleFeatures(seen);
        FeatureHashes hashes = new FeatureHashes();
        for (Stretch passage : passages) {
            hashes.clear();
            features.addAround(passage, hashes);
            guess.read(passage, tagger.read(hashes, scores, place -> seen.spelling(passage.first() + place)));
        }
        return guess;
    }

    private void addWord(@Nullable String word, int place, FeatureHashes into) {
        RoleFeatures.addWord(word != null ? words.of(word) : place < 0 ? words.before() : words.behind(), place, into);
    }
}
