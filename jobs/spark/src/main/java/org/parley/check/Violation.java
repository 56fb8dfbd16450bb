package org.parley.check;

/**
 * A rule that the tables break.
 *
 * @param rule the rule, as a sentence (e.g. a mention's span gives its surface)
 * @param rows how many rows break it
 * @param example one of them, as JSON
 */
public record Violation(String rule, long rows, String example) {}
