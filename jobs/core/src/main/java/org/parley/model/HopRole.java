package org.parley.model;

/** What a link of a source chain did with the statement. */
public enum HopRole {
    /** Made the statement. */
    SAID,
    /** Published it as its own report. */
    REPORTS,
    /** Was cited by the one that reports. */
    CITED,
    /** Stands in "according to". */
    ACCORDING_TO,
    /** A source that the text leaves without a name. */
    UNNAMED_SOURCE
}
