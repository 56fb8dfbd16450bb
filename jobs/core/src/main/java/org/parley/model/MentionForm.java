package org.parley.model;

/** How a mention names its actor. */
public enum MentionForm {
    /** The full name, or the name that the directory lists. */
    NAME,
    /** A part of a person's name alone: the last name; a given name or nickname, as the reason tells. */
    SURNAME,
    ACRONYM,
    /** "Iranian", "Russians". */
    DEMONYM,
    /** "the spokesman", "the ministry". */
    NOMINAL,
    PRONOUN
}
