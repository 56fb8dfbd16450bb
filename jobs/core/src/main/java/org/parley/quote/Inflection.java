package org.parley.quote;

/** The form in which a cue's inflected word stands. */
public enum Inflection {
    BASE,
    THIRD,
    /** Past, and the participle where it is the same. */
    PAST,
    PARTICIPLE,
    GERUND,
    /** Words without inflection, and the singular of nouns. */
    FIXED,
    PLURAL
}
