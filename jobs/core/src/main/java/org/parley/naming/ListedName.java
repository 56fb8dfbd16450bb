package org.parley.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.parley.actor.DirectoryEntry;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.model.ActorType;

/**
 * An actor of the directory by the names that naming compares.
 *
 * @param actorId the actor
 * @param type its kind
 * @param keys its plain names, folded, each once
 * @param acronyms its acronyms, folded
 * @param surnames the surnames that suffice for it, folded
 */
public record ListedName(
        String actorId, ActorType type, List<String> keys, List<String> acronyms, List<String> surnames) {
    public ListedName {
        keys = List.copyOf(keys);
        acronyms = List.copyOf(acronyms);
        surnames = List.copyOf(surnames);
    }

    public static ListedName of(DirectoryEntry actor) {
        return new ListedName(
                actor.id(),
                actor.type(),
                keys(actor, NameKind.NAME),
                keys(actor, NameKind.ACRONYM),
                keys(actor, NameKind.SURNAME));
    }

    private static List<String> keys(DirectoryEntry actor, NameKind kind) {
        TreeSet<String> keys = new TreeSet<>();
        for (KnownName name : actor.names()) {
            if (name.kind() == kind && name.words().codePoints().anyMatch(Character::isLetterOrDigit)) {
                keys.add(NameForm.of(actor.type(), name.words()).key());
            }
        }
        return new ArrayList<>(keys);
    }
}
