package org.parley.actor;

import org.parley.model.ActorType;

/**
 * An actor of the directory.
 *
 * @param id the actor's id (e.g. IR)
 * @param type kind of actor
 * @param name the name to show
 * @param layer 0 for Parley's own directory, 1 and up for files added to it: where nothing in an article decides between
 *     two bearers of a name, the one of the lower layer has it
 */
public record KnownActor(String id, ActorType type, String name, int layer) {
    public KnownActor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id and a name: " + id + " " + name);
        }
    }
}
