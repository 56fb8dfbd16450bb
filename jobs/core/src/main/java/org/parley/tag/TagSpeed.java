package org.parley.tag;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * How fast a tagger is on one core.
 *
 * @param tokens tagged
 * @param nanos taken, in nanoseconds
 */
public record TagSpeed(long tokens, long nanos) {
    /** Rounds over the corpus; the quickest counts, since the first are slowed by the virtual machine's warming up. */
    private static final int ROUNDS = 5;

    /**
     * Tags a corpus a few times.
     *
     * @param nanoTime the clock, such as {@code System::nanoTime}
     */
    public static TagSpeed of(Tagger tagger, ConllCorpus corpus, LongSupplier nanoTime) {
        List<String[]> sentences = corpus.words();
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long begin = nanoTime.getAsLong();
            tagger.tag(sentences);
            quickest = Math.min(quickest, nanoTime.getAsLong() - begin);
        }
        return new TagSpeed(corpus.tokens(), quickest);
    }

    public double tokensPerSecond() {
        return tokens * 1e9 / Math.max(1, nanos);
    }
}
