package org.parley.model;

/** What a trend is about. They are never mixed. */
public enum Measure {
    /** An actor's share of the stories. */
    ATTENTION,
    /** A pair's share of the stories. */
    JOINT_ATTENTION,
    /** Observed over expected co-mentions of a pair, in bits. */
    ASSOCIATION,
    /** Share of a pair's stories that have both in one sentence. */
    CLOSENESS,
    /** P(b | a): share of the first actor's stories that mention the second. */
    GIVEN_A,
    /** P(a | b): share of the second actor's stories that mention the first. */
    GIVEN_B,
    /** Stories with both in the title, as a share of all. */
    IN_TITLES,
    /** Stories with both in one statement, as a share of all. */
    IN_STATEMENTS,
    /** Stories with both in the narrator's own words, as a share of all. */
    IN_NARRATION,
    /** Stories in which the first actor speaks of the second, as a share of all. */
    A_ON_B,
    /** Stories in which the second actor speaks of the first, as a share of all. */
    B_ON_A
}
