package org.parley.model;

/**
 * A labelled stretch of an article's text. Zones of one article don't overlap, except that a source zone may lie inside
 * its title zone.
 *
 * @param kind what the stretch is (e.g. title)
 * @param begin first code point
 * @param end code point after the last
 */
public record Zone(ZoneKind kind, int begin, int end) {
    public Zone {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a zone: " + begin + " to " + end);
        }
    }
}
