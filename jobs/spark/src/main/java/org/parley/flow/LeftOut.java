package org.parley.flow;

/**
 * Articles that are not annotated for their language.
 *
 * @param language ISO 639-1 code
 * @param articles how many
 */
public record LeftOut(String language, long articles) {}
