package org.parley.model;

/** How an article's publication date was found, best first. */
public enum DateMethod {
    /** A field of the record that the corpus itself gives. */
    FIELD,
    /** What a web page or news item says of itself: JSON-LD, meta tags, news XML. */
    METADATA,
    /** A date written in the page's address. */
    URL,
    /** A date written in the file's path. */
    PATH,
    /** A line of the page that holds nothing but a day: "Published: 10 September 2024, 14:35". */
    PAGE,
    /** Place and day before the story or below it: "KYIV, Sept 9 (Agency) -". */
    DATELINE,
    /** The text's own words: "today, 9 September". */
    TEXT,
    /** No date was found: the article is kept and stays out of everything that is counted by time. */
    NONE
}
