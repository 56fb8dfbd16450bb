package org.parley.model;

/** Where an actor's identity comes from. */
public enum ActorOrigin {
    /** The directory, {@code seeds/actors.tsv}, or the user's own. */
    DIRECTORY,
    /** Found in the corpus. */
    DISCOVERED
}
