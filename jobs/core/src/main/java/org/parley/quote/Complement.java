package org.parley.quote;

/** What a cue may take: the form in which it reports. */
public enum Complement {
    /** A clause begun by "that". */
    THAT,
    /** A clause without "that", also before the cue. */
    BARE,
    /** A quotation. */
    QUOTE,
    /** A clause begun by "whether", "why" and the like. */
    WHETHER,
    /** Somebody addressed, before what is said. */
    TOLD,
    /** An infinitive. */
    TO,
    /** That which is spoken of. */
    OBJECT,
    /** Something and what it is called. */
    AS,
    /** The source itself. */
    SOURCE
}
