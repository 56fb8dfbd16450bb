package org.parley.model;

/** How an article's publication date was found. */
public enum DateMethod {
    /** A field of the record that the corpus itself gives. */
    FIELD,
    /** A date written in the file's path. */
    PATH,
    /** No date was found: the article is kept and stays out of everything that is counted by time. */
    NONE
}
