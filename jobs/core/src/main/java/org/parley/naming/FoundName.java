package org.parley.naming;

/**
 * A mention by name or acronym in an article.
 *
 * @param foundId the id that the article gives
 * @param begin its first character [code points]
 * @param end the character after its last [code points]
 */
public record FoundName(String foundId, int begin, int end) {}
