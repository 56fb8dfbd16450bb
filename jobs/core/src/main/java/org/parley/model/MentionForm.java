package org.parley.model;

/** How a mention names its actor. */
public enum MentionForm {
    /** The full name, or the name that the directory lists. */
    NAME,
    /** A person's last name alone. */
    SURNAME,
    ACRONYM,
    /** "Iranian", "Russians". */
    DEMONYM,
    /** "the spokesman", "the ministry". */
    NOMINAL,
    PRONOUN
}
