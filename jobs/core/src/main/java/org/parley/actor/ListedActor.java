package org.parley.actor;

import org.parley.model.ActorType;

/**
 * An actor of the directory, by what a table of actors shows of it.
 *
 * @param actorId its id
 * @param name its name
 * @param type its kind
 */
public record ListedActor(String actorId, String name, ActorType type) {}
