package org.parley.planted;

import java.io.Serializable;

/**
 * All that decides what a made corpus holds.
 *
 * @param seed what chance follows from
 */
public record Design(long seed, Span span, Cast cast, Changes changes, Panel panel, Pages pages)
        implements Serializable {
    public Design {
        Values.require(
                pages.beats() <= cast.beats(),
                "beats-per-story: at most the " + cast.beats() + " beats that the pairs make");
        Values.require(
                pages.rosters() == 0 || (long) cast.beats() * cast.beat() >= Pages.ROSTER,
                "rosters: take " + Pages.ROSTER + " actors");
    }
}
