package org.parley.text;

import org.parley.model.ZoneKind;

/**
 * A line of a page, or a sentence of one, by what it has in common with others of its wording.
 *
 * @param range where it stands
 * @param kind the zone that it stands in
 * @param likely what it would be if it weren't body, by its look alone
 * @param look how far it looks like that
 * @param fingerprint the same for lines that differ in case, digits, marks and blanks only
 */
public record PageStretch(Range range, ZoneKind kind, ZoneKind likely, Look look, long fingerprint) {
    /** Whether a stretch looks as if the page had written it, or as the story. */
    public enum Look {
        PAGE,
        STORY
    }
}
