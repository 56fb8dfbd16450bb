package org.parley.text;

import org.parley.model.Zone;
import org.parley.model.ZoneKind;

/** A labelled stretch of a text, in UTF-16 units. */
public record ZoneRange(ZoneKind kind, Range range) {
    public Zone zone(CodePoints codePoints) {
        return new Zone(kind, codePoints.before(range.begin()), codePoints.before(range.end()));
    }

    public static ZoneRange of(Zone zone, CodePoints codePoints) {
        return new ZoneRange(zone.kind(), new Range(codePoints.place(zone.begin()), codePoints.place(zone.end())));
    }
}
