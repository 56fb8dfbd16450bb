package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * A mention of an actor in an article.
 *
 * @param articleId the article (e.g. a1f09c33b8e0d2476c11)
 * @param actorId the actor; null when it was not resolved (e.g. IR)
 * @param begin first character of the surface in the article's text, counted from 0 [code points] (e.g. 32)
 * @param end the character after the last [code points] (e.g. 37)
 * @param surface the words as they stand there (e.g. Patel)
 * @param form how the words name the actor: name, surname, acronym, demonym, nominal or pronoun (e.g. surname)
 * @param type kind of actor: PER, ORG, LOC, NORP or MISC (e.g. PER)
 * @param zone the zone that the mention lies in (e.g. body)
 * @param paragraph paragraph of the article, counted from 0 [paragraphs] (e.g. 3)
 * @param sentence sentence of the article, counted from 0 [sentences] (e.g. 7)
 * @param token first token of the mention, counted from 0 over the article [tokens] (e.g. 154)
 * @param tokens length of the mention [tokens] (e.g. 2)
 * @param inQuote whether the mention lies inside quotation marks (e.g. false)
 * @param finder what found it (e.g. directory, tagger)
 * @param confidence probability that span, type and actor are right [0 to 1] (e.g. 0.93)
 * @param reason why the article alone takes the mention for its actor's (surname_of, acronym_of, role ...), or for
 *     nobody's (ambiguous_surname, no_antecedent ...); why the actor is another now, the renamings say (e.g. surname_of)
 * @param speaksFor the body that the words beside the name say that the person acts for; null when they name none (e.g.
 *     org:us-state-department)
 * @param foundId the id that the article alone gives, where naming across the corpus or a user's correction gave
 *     another or none; null where it is the actor_id (e.g. per:lindqvist-marta)
 * @param foundSpeaksFor the body's id that the article alone gives, as found_id (e.g. org:state-department)
 * @param month month of publication of the article, yyyy-MM, or undated; the partition (e.g. 2024-09)
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
        MentionReason reason,
        @Nullable String speaksFor,
        @Nullable String foundId,
        @Nullable String foundSpeaksFor,
        String month) {
    /** A mention as the article alone gives it. */
    public Mention(
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
            MentionReason reason,
            @Nullable String speaksFor,
            String month) {
        this(
                articleId,
                actorId,
                begin,
                end,
                surface,
                form,
                type,
                zone,
                paragraph,
                sentence,
                token,
                tokens,
                inQuote,
                finder,
                confidence,
                reason,
                speaksFor,
                null,
                null,
                month);
    }
}
