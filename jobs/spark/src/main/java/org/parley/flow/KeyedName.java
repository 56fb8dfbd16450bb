package org.parley.flow;

import org.parley.naming.ListedName;

/** A name of an actor of the directory, folded, with the actor. */
public record KeyedName(String key, ListedName actor) {}
