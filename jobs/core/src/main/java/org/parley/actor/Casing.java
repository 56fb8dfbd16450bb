package org.parley.actor;

/** What the case of letters tells at a place of a text. */
enum Casing {
    /** Running text: capitals mean something. */
    TOLD,
    /** A sentence in capitals. */
    SHOUTED,
    /** A whole tag, which pages often put in lower case. */
    ANY
}
