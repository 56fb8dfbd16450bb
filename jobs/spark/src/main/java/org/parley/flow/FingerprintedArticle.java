package org.parley.flow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article by what its copies share.
 *
 * @param articleId the article
 * @param published day of publication
 * @param outlet who published it
 * @param month the partition
 * @param fingerprint see {@link org.parley.dedup.TextFingerprint}
 */
public record FingerprintedArticle(
        String articleId, @Nullable LocalDate published, @Nullable String outlet, String month, String fingerprint) {}
