package org.parley.input;

/**
 * Records of a file that are no documents.
 *
 * @param label what they are (e.g. request)
 * @param records how many
 */
public record PassedRecords(String label, long records) {}
