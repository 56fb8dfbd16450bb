package org.parley.audit;

import org.jspecify.annotations.Nullable;
import org.parley.model.AuditItem;

/**
 * What a person is shown of a finding.
 *
 * @param item the finding
 * @param url where the article was published
 * @param claim what Parley says, as a sentence
 * @param excerpt where it says so from
 */
public record SheetRow(AuditItem item, @Nullable String url, String claim, Excerpt excerpt) {}
