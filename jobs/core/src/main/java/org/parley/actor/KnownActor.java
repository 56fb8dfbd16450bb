package org.parley.actor;

import java.util.List;
import org.parley.model.ActorType;

/**
 * An actor of the directory.
 *
 * @param id the actor's id (e.g. IR)
 * @param type kind of actor
 * @param name the name to show
 * @param names all names by which it is known, the shown one included where texts use it
 */
public record KnownActor(String id, ActorType type, String name, List<KnownName> names) {
    public KnownActor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id and a name: " + id + " " + name);
        }
        names = List.copyOf(names);
    }
}
