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
 */
public record Hop(HopRole role, @Nullable String actorId, String name, int begin, int end) {}
