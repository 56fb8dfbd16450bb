package org.parley.model;

/** Why an id that articles gave became another, or nobody's. */
public enum RenamingReason {
    /** The same words, but for their order, a title, an article or the type that was seen in them. */
    SAME_NAME,
    /** A spelling of a name in the directory. */
    DIRECTORY,
    /** Another spelling or transliteration. */
    SPELLING,
    /** A rare spelling, a letter away from a frequent one. */
    MISSPELT,
    /** The same given name and surname, with or without names between them or a suffix. */
    MIDDLE_NAME,
    /** A short form of the given name. */
    GIVEN_NAME,
    /** The given name's initial. */
    INITIAL,
    /** A surname, mostly behind a title, that only one person bears. */
    TITLE,
    /** A surname taken for another kind of name. */
    SURNAME,
    /** An acronym that articles introduce beside the long form. */
    INTRODUCED,
    /** An acronym whose letters the long form spells, in articles that have both. */
    INITIALS,
    /** A part of a longer name, in articles that have both. */
    SHORT_FORM,
    /** A word that the corpus mostly writes in lower case. */
    LOWER_CASE,
    /** A word that is capitalised mostly where a sentence begins. */
    SENTENCE_START,
    /** A part of longer names or of words with a hyphen. */
    PART,
    /** A word that always stands before the noun that it goes with. */
    MODIFIER,
    /** A word of forms of address, headings or the page, not of the story. */
    LABEL,
    /** A user's correction. */
    CORRECTED
}
