package org.parley.actor;

import java.util.Locale;

/** What a known name is, which decides how it is written and what it stands for. */
public enum NameKind {
    /** A plain name: as written, or in capitals. */
    NAME,
    /** Capitals, with or without dots. One of four letters or more may be written as a word ("Nato"). */
    ACRONYM,
    /** An adjective or a people ("Iranian"); it names the state that it belongs to. */
    DEMONYM,
    /**
     * A name that is also an ordinary word ("Apple", "Time"): it counts where the tagger takes it for a name of the
     * actor's type, and as a whole tag.
     */
    WORD,
    /** A last name that suffices, unless somebody else in the article bears it. */
    SURNAME,
    /** A city that stands for the actor where it acts or speaks, and is a place otherwise. */
    SEAT;

    /** The mark before such a name in an actor file, without its colon. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}
