package org.parley.model;

/** What a trend amounts to. */
public enum Verdict {
    RISING,
    FALLING,
    STEADY,
    /** The tests don't agree, or the interval is too wide to say. */
    UNCLEAR,
    INSUFFICIENT_DATA
}
