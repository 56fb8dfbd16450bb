package org.parley.audit;

/**
 * A mention of one of a pair's actors.
 *
 * @param begin first character [code points]
 * @param end the character after the last [code points]
 * @param token its first token
 * @param tokens its length
 */
public record Seen(String actorId, int begin, int end, int token, int tokens) {}
