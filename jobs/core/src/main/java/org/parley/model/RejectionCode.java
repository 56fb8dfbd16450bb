package org.parley.model;

/** Why a document, or the day of publication that it states, was refused. */
public enum RejectionCode {
    /** The bytes are not UTF-8. */
    NOT_UTF8,
    /** The line is no JSON object: cut off, or not JSON at all. */
    MALFORMED_JSON,
    /** The row has more or fewer cells than the table has columns, or a quotation in it is wrong. */
    MALFORMED_ROW,
    /** The file, or the item in it, is no news XML, or broken. */
    MALFORMED_XML,
    /** A record of an archive is cut off or broken. */
    MALFORMED_RECORD,
    /** The record has no text field. */
    NO_TEXT,
    /** The text is empty or white space. */
    EMPTY_TEXT,
    /** A field holds something else than its kind, such as an object for a title. */
    BAD_FIELD,
    /** The document is kept, but its date field names no day, or the zero of computers' time. */
    BAD_DATE,
    /** The document is kept, but the day that it states is after the last one that is believed. */
    FUTURE_DATE,
    /** The document is kept, but the day that it states is before the first one that is believed. */
    EARLY_DATE,
    /** The document is larger than the cap. */
    TOO_LARGE,
    /** The same record, with the same id, text and metadata, was read already. */
    DUPLICATE_RECORD,
    /** Neither the file's name nor an option tells what it holds. */
    UNKNOWN_FORMAT,
    /** Files of this format hold no text of articles. */
    UNSUPPORTED_FORMAT,
    /** The file could not be decompressed or read to its end. */
    UNREADABLE_FILE,
    /** A stage failed on this document. */
    FAILED
}
