package org.parley.tag;

/**
 * A labelled stretch of a sentence.
 *
 * @param first its first token
 * @param beyond the token after its last
 * @param label what it is (e.g. PER)
 * @param confidence 0 to 1
 */
public record TaggedSpan(int first, int beyond, String label, double confidence) {}
