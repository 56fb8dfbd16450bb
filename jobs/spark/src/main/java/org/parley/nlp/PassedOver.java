package org.parley.nlp;

/**
 * Names that became no mentions because nobody knows a type of actors for their label.
 *
 * @param label their label (e.g. MONEY)
 * @param names number of them
 */
public record PassedOver(String label, long names) {}
