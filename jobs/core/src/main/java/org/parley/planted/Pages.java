package org.parley.planted;

import java.io.Serializable;

/**
 * What the stories are like.
 *
 * @param beats beats of a story: those of different beats meet by chance alone
 * @param copies copies of a story on average (Poisson); none changes anything of the story
 * @param rosters share of the stories that list {@link #ROSTER} actors and say nothing of them, 0 to 1
 */
public record Pages(int beats, double copies, double rosters) implements Serializable {
    /** Actors of a roster. */
    public static final int ROSTER = 60;

    static final int MOST_COPIES = 63;

    public Pages {
        Values.require(beats >= 1, "beats-per-story: at least 1");
        Values.require(copies >= 0 && copies <= 16, "copies: from 0 to 16");
        Values.requireShare(rosters, "rosters");
    }
}
