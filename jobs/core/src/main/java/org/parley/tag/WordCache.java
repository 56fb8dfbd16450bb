package org.parley.tag;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for words, kept for the words seen last. Threads may share one: entries are immutable, and a thread
 * that misses another's works it out again.
 *
 * @param <T> what is kept; immutable
 */
final class WordCache<T> {
    private static final int SIZE = 1 << 14;

    private record Entry<T>(String word, T kept) {}

    private final Function<String, T> maker;
    private final AtomicReferenceArray<@Nullable Entry<T>> entries = new AtomicReferenceArray<>(SIZE);

    WordCache(Function<String, T> maker) {
        this.maker = maker;
    }

    T get(String word) {
        int slot = FeatureHashes.mix(word.hashCode()) & (SIZE - 1);
        Entry<T> entry = entries.getAcquire(slot);
        if (entry == null || !entry.word.equals(word)) {
            entry = new Entry<>(word, maker.apply(word));
            entries.setRelease(slot, entry);
        }
        return entry.kept;
    }
}
