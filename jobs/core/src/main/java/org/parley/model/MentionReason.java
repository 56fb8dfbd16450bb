package org.parley.model;

/** Why a mention is its actor's, or why it is nobody's. */
public enum MentionReason {
    /** The directory lists these words for this actor and for no other. */
    LISTED,
    /** The directory lists these words for several actors: the article, or the kind of name, tells which. */
    CONTEXT,
    /** A seat of government, in the place of the one who acts, stands for those who govern from it. */
    SEAT_OF,
    /** The article's own full name of an actor that the directory doesn't list. */
    NAMED,
    /** The end of the full name of one person of the article, and of no other. */
    SURNAME_OF,
    /** The beginning of the full name of one person of the article, or a short form of it. */
    GIVEN_NAME_OF,
    /** Initials that the article introduces for a name, or that spell the one body that it names so. */
    ACRONYM_OF,
    /** A part of a body's name that the article writes in full. */
    SHORT_FOR,
    /** Another spelling of a name that the article or the directory has, borne out by the words around it. */
    VARIANT_OF,
    /** A role that the article gives to this person. */
    ROLE,
    /** The office, named with its state or body, that this person held on the day of publication. */
    OFFICE,
    /** A word for a kind of body ("the ministry"), after the one body of that kind. */
    KIND,
    /** The nearest one before whom the word fits. */
    NEAREST_SUBJECT,
    /** "I": the one who signs the text. */
    SIGNER,
    /** The names of another recogniser's pipeline come without reasons. */
    PIPELINE,
    /** Unresolved: the directory lists several actors of that name, and the article doesn't tell which. */
    AMBIGUOUS_NAME,
    /** Unresolved: several persons of the article bear that name. */
    AMBIGUOUS_SURNAME,
    /** Unresolved: several whom the word fits are equally near. */
    AMBIGUOUS_ANTECEDENT,
    /** Unresolved: nobody in the article bears that name in full, or fits the word. */
    NO_ANTECEDENT
}
