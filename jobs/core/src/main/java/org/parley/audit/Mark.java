package org.parley.audit;

/**
 * Marked words of a text.
 *
 * @param label what they are (e.g. who); may be empty
 * @param begin first character [code points]
 * @param end the character after the last [code points]
 */
public record Mark(String label, int begin, int end) {}
