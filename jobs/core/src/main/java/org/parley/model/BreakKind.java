package org.parley.model;

/** Kinds of sudden changes. */
public enum BreakKind {
    /** The level after the date differs from the level before. */
    LEVEL,
    /** For some periods the rate is at least about twice the usual one. */
    BURST
}
