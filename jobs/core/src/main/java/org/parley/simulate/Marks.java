package org.parley.simulate;

/** How an outlet sets quotation marks and apostrophes; templates have curly marks and straight apostrophes. */
enum Marks {
    STRAIGHT("\"", "\"", "'"),
    CURLY("\u201C", "\u201D", "\u2019"),
    GUILLEMETS("\u00AB", "\u00BB", "\u2019");

    private final String open;
    private final String close;
    private final String apostrophe;

    Marks(String open, String close, String apostrophe) {
        this.open = open;
        this.close = close;
        this.apostrophe = apostrophe;
    }

    String set(String text) {
        return text.replace("\u201C", open).replace("\u201D", close).replace("'", apostrophe);
    }
}
