package org.parley.planted;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an article.
 *
 * @param sourceId the id that the corpus gives it
 * @param family of an original and its copies, the original's source_id; of a report, its own
 * @param kind what the copy does to its original; null of originals and reports
 * @param form the form of a report; null of others
 */
public record Reprinted(String sourceId, String family, @Nullable ReprintKind kind, @Nullable ReportForm form) {}
