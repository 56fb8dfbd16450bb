package org.parley.simulate;

import java.util.Locale;

/** Whom a story is about. */
enum Scope {
    /** Two countries. */
    PAIR,
    /** A country and an organisation. */
    ORG,
    /** One country. */
    SOLO,
    /** Sixty people, in one country. */
    ROSTER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
