package org.parley.text;

/** How a stretch between quotation marks ends. */
public enum QuotationEnd {
    /** By its closing mark. */
    CLOSED,
    /** At its paragraph's end, unclosed, because the next paragraph goes on with what is quoted. */
    CONTINUED,
    /** Nowhere: the closing mark is missing, and no more than the rest of the sentence is taken as quoted. */
    UNCLOSED
}
