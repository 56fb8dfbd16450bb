package org.parley.model;

/** What kind of finding is audited. */
public enum AuditKind {
    /** Marked words refer to an actor. */
    MENTION,
    /** An article speaks of two actors. */
    COMENTION,
    /** An actor says what is marked. */
    STATEMENT
}
