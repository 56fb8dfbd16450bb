package org.parley.model;

/** What a trend is about. They are never mixed. */
public enum Measure {
    /** An actor's share of the stories. */
    ATTENTION,
    /** A pair's share of the stories. */
    JOINT_ATTENTION,
    /** Observed over expected co-mentions of a pair, in bits. */
    ASSOCIATION,
    /** Share of a pair's articles that have both in one sentence. */
    CLOSENESS
}
