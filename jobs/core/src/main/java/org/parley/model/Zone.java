package org.parley.model;

/**
 * A labelled stretch of an article's text. Zones of one article don't overlap, except that a source zone may lie inside
 * its title zone.
 *
 * @param kind what the stretch is (e.g. title)
 * @param begin first character, counted from 0 [code points] (e.g. 0)
 * @param end the character after the last [code points] (e.g. 54)
 */
public record Zone(ZoneKind kind, int begin, int end) {
    public Zone {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a zone: " + begin + " to " + end);
        }
    }
}
