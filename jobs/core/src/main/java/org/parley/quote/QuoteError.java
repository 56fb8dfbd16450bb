package org.parley.quote;

/** What can be wrong with an attribution. */
public enum QuoteError {
    /** A gold statement of which nothing was found. */
    MISSED("nothing found"),
    /** One whose content was found with too much or too little. */
    EXTENT("content of another extent"),
    /** One that was found without its source. */
    NO_SOURCE("without its source"),
    /** One that was found with another source. */
    OTHER_SOURCE("another source"),
    /** A found statement where no gold one is. */
    SPURIOUS("found where nothing is");

    private final String shown;

    QuoteError(String shown) {
        this.shown = shown;
    }

    /** The kind in words. */
    public String shown() {
        return shown;
    }
}
