package org.parley.simulate;

import java.util.Locale;

/** How a reprint differs from the agency's text. */
enum CopyKind {
    /** No reprint. */
    FIRST,
    /** Letter by letter. */
    EXACT,
    /** Other white space. */
    SPACED,
    /** The first paragraph in capitals. */
    CASED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
