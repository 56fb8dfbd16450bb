package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention of an actor in an article.
 *
 * @param articleId the article
 * @param actorId the actor; null when it was not resolved
 * @param begin first code point of the surface in the article's text
 * @param end code point after the last
 * @param surface the words as they stand there (e.g. Patel)
 * @param form how the words name the actor (name, surname, acronym, demonym, nominal, pronoun)
 * @param type kind of actor (PER, ORG, LOC, NORP, MISC)
 * @param zone the zone that the mention lies in (e.g. body)
 * @param paragraph paragraph of the article, counted from 0
 * @param sentence sentence of the article, counted from 0
 * @param token first token of the mention, counted from 0 over the article
 * @param tokens number of tokens
 * @param inQuote whether the mention lies inside quotation marks
 * @param finder what found it (e.g. directory, tagger)
 * @param confidence probability that span, type and actor are right, 0 to 1
 * @param month month of publication of the article, yyyy-MM, or undated (the partition)
 */
public record Mention(
        String articleId,
        @Nullable String actorId,
        int begin,
        int end,
        String surface,
        MentionForm form,
        ActorType type,
        ZoneKind zone,
        int paragraph,
        int sentence,
        int token,
        int tokens,
        boolean inQuote,
        String finder,
        double confidence,
        String month) {}
