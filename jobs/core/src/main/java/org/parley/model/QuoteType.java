package org.parley.model;

/** How a statement is reported. */
public enum QuoteType {
    /** In quotation marks. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** Partly in quotation marks. */
    MIXED
}
