package org.parley.actor;

import java.util.List;
import org.parley.model.ActorType;

/**
 * What a file tells of an actor.
 *
 * @param id the actor's id (e.g. IR)
 * @param type kind of actor
 * @param name the name to show
 * @param names all names by which it is known, the shown one included where texts use it
 * @param tenures offices that the actor holds or held
 */
public record DirectoryEntry(String id, ActorType type, String name, List<KnownName> names, List<Tenure> tenures) {
    public DirectoryEntry {
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
    }

    /** An actor of no office. */
    public DirectoryEntry(String id, ActorType type, String name, List<KnownName> names) {
        this(id, type, name, names, List.of());
    }
}
