package org.parley.planted;

/** What a verdict amounts to, given the truth. */
public enum Call {
    /** Rising or falling, as it is. */
    RIGHT,
    /** Rising or falling, the other way round. */
    WRONG,
    /** Rising or falling where nothing changes. */
    FALSE,
    /** Rising or falling where there is a burst: neither right nor false. */
    OTHER,
    /** Neither rising nor falling. */
    NONE
}
