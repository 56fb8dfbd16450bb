package org.parley.simulate;

/** How an outlet sets quotation marks and apostrophes; templates have curly marks and straight apostrophes. */
enum Marks {
    STRAIGHT('"', '"', '\''),
    CURLY('\u201C', '\u201D', '\u2019'),
    GUILLEMETS('\u00AB', '\u00BB', '\u2019');

    private final char open;
    private final char close;
    private final char apostrophe;

    Marks(char open, char close, char apostrophe) {
        this.open = open;
        this.close = close;
        this.apostrophe = apostrophe;
    }

    /** What the outlet prints for a template's character. */
    char set(char c) {
        return switch (c) {
            case '\u201C' -> open;
            case '\u201D' -> close;
            case '\'' -> apostrophe;
            default -> c;
        };
    }
}
