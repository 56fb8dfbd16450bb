package org.parley.model;

/** Why a statement has no speaker. */
public enum UnknownSpeaker {
    /** The text names no source for the statement. */
    NO_SOURCE,
    /** The source is a pronoun or a noun ("he", "officials") that was not resolved. */
    UNRESOLVED_SOURCE,
    /** The text says that the source is unnamed. */
    UNNAMED_SOURCE,
    /** More than one actor could be meant. */
    AMBIGUOUS,
    /** The source was taken for an actor by the article, but is none by the corpus or a user's correction. */
    NOT_AN_ACTOR
}
