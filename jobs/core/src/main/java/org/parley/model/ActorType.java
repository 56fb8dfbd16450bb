package org.parley.model;

/** Kinds of actors. */
@UpperCase
public enum ActorType {
    /** A person. */
    PER,
    /** An organisation: a body, party, company, outlet, armed force. */
    ORG,
    /** A place. States are places, also where they act. */
    LOC,
    /** A people, faith or political group ("Kurds", "Republicans"). */
    NORP,
    /**
     * Anything else with a name: events, laws, programmes, products, works, diseases. They are followed as actors are,
     * since a tagger often knows no better than that a body has a name, but listings of actors pass over them.
     */
    MISC;

    /** Whether what is of this kind can act: all but what merely has a name. */
    public boolean acts() {
        return this != MISC;
    }
}
