package org.parley.model;

/** How an article's publication date was found. */
public enum DateMethod {
    /** A field of the record that the corpus itself gives. */
    FIELD,
    /** What a web page or news item says of itself: JSON-LD, meta tags, news XML. */
    METADATA,
    /** A date written in the page's address. */
    URL,
    /** A date written in the file's path. */
    PATH,
    /** No date was found: the article is kept and stays out of everything that is counted by time. */
    NONE
}
