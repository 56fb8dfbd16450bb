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
    /** Anything else with a name: events, laws, products, works. */
    MISC
}
