package org.parley.quote;

/** What sort of words report a statement. */
public enum CueKind {
    VERB,
    /** "the claim that ...". */
    NOUN,
    /** Fixed words that a source follows: "according to". */
    PHRASE
}
