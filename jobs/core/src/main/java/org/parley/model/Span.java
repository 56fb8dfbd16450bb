package org.parley.model;

/**
 * A stretch of an article's text.
 *
 * @param begin first character, counted from 0 [code points] (e.g. 32)
 * @param end the character after the last [code points] (e.g. 111)
 */
public record Span(int begin, int end) {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }
}
