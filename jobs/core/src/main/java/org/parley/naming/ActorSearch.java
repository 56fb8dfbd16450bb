package org.parley.naming;

import java.io.Serializable;
import java.util.List;
import org.parley.actor.ActorIds;
import org.parley.model.Actor;

/** A search for actors by id, name or alias, whatever the case and accents: whole words in their order. */
public record ActorSearch(String text) implements Serializable {
    /** Whether an actor is sought. */
    public boolean finds(Actor actor) {
        String sought = folded(text);
        return actor.actorId().equals(text)
                || (!sought.isBlank()
                        && (folded(actor.name()).contains(sought)
                                || actor.aliases().stream().anyMatch(alias -> folded(alias.surface())
                                        .contains(sought))));
    }

    private static String folded(String name) {
        List<String> words = ActorIds.words(name);
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }
}
