package org.parley.read;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a reader takes where a document does not say it, and what it believes.
 *
 * @param outlet outlet of documents that name none
 * @param language ISO 639-1 code of documents that name none and whose text is unsure
 * @param mostBytes size above which a document is refused, in bytes
 * @param dating which days of publication are believed
 */
public record ReadOptions(@Nullable String outlet, @Nullable String language, int mostBytes, DatingOptions dating)
        implements Serializable {
    /** 4 MiB: some 700,000 words, more than any article. */
    public static final int MOST_BYTES = 4 << 20;

    public static final ReadOptions DEFAULT = new ReadOptions(null, null, MOST_BYTES);

    public ReadOptions {
        if (mostBytes < 1) {
            throw new IllegalArgumentException("the largest size of a document must be at least 1 byte: " + mostBytes);
        }
    }

    /** Any day is believed. */
    public ReadOptions(@Nullable String outlet, @Nullable String language, int mostBytes) {
        this(outlet, language, mostBytes, DatingOptions.DEFAULT);
    }
}
