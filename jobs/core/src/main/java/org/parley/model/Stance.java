package org.parley.model;

/** What the speaker does by the statement, as far as the cue tells. */
public enum Stance {
    ASSERT,
    DENY,
    DEMAND,
    WARN,
    PROMISE,
    DOUBT,
    ASK,
    DECLINE
}
