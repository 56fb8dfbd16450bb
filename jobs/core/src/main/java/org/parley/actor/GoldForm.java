package org.parley.actor;

/** How a gold mention names its entity. */
public enum GoldForm {
    /** The full name of a person, the plain name of a body or a place. */
    NAME,
    SURNAME,
    /** A given name or a nickname alone. */
    GIVEN,
    ACRONYM,
    /** Another spelling, a shortened name, or a seat that stands for the body. */
    VARIANT,
    DEMONYM,
    /** A noun phrase that is the source of a statement. */
    NOMINAL,
    /** A pronoun that is the source of a statement. */
    PRONOUN;

    /** Whether it is a name. */
    public boolean isName() {
        return this != NOMINAL && this != PRONOUN;
    }
}
