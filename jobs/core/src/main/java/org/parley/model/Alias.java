package org.parley.model;

/**
 * A surface that an actor was mentioned by.
 *
 * @param surface the words as they stand in the text (e.g. Patel)
 * @param mentions how often
 */
public record Alias(String surface, long mentions) {}
