package org.parley.model;

/**
 * A surface that an actor was mentioned by.
 *
 * @param surface the words as they stand in the text (e.g. Patel)
 * @param mentions how often [mentions] (e.g. 12)
 */
public record Alias(String surface, long mentions) {}
