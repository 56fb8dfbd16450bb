package org.parley.quote;

/** The parts of a reported statement. */
public enum QuoteRole {
    SOURCE,
    CUE,
    CONTENT
}
