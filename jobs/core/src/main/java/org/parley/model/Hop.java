package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of a source chain, from the speaker to the publishing outlet.
 *
 * @param role what this link did with the statement (e.g. said, reports, cited)
 * @param actorId the actor; null when it was not resolved (e.g. US)
 * @param name the words that name it (e.g. Voice of America)
 * @param begin first character of those words in the article's text, counted from 0 [code points] (e.g. 101)
 * @param end the character after the last [code points] (e.g. 117)
 * @param foundId the id that the article alone gives, where the corpus or a correction gave another; else null (e.g.
 *     org:the-lyra-agency)
 */
public record Hop(HopRole role, @Nullable String actorId, String name, int begin, int end, @Nullable String foundId) {
    /** A hop as the article alone gives it. */
    public Hop(HopRole role, @Nullable String actorId, String name, int begin, int end) {
        this(role, actorId, name, begin, end, null);
    }
}
