package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * What the whole corpus, or a user's correction, made of an id that articles gave. Ids without a row here are the
 * actors' own. For each id the last row whose month has come holds, so that what was named before stays as it was.
 *
 * @param foundId the id that articles alone give (e.g. per:speaker-lindqvist)
 * @param since the first month of publication for which it holds, yyyy-MM, or undated, which comes last (e.g. 2024-09)
 * @param actorId the actor; null where the name is nobody's (e.g. per:marta-lindqvist)
 * @param reason why (e.g. title)
 * @param articles articles that bear it out, up to that month [articles] (e.g. 12)
 * @param rule rule_ids of the user's corrections, parted by blanks; null where the corpus decided (e.g. r7)
 */
public record Renaming(
        String foundId,
        String since,
        @Nullable String actorId,
        RenamingReason reason,
        long articles,
        @Nullable String rule) {}
