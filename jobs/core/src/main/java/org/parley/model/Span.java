package org.parley.model;

/**
 * A stretch of an article's text.
 *
 * @param begin first code point, counted from 0 (e.g. 32)
 * @param end code point after the last (e.g. 111)
 */
public record Span(int begin, int end) {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }
}
