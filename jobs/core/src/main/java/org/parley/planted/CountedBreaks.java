package org.parley.planted;

/**
 * Planted pairs whose breaks came out alike.
 *
 * @param trial how
 * @param pairs how many
 */
public record CountedBreaks(BreakTrial trial, long pairs) {}
