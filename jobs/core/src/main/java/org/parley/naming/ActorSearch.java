package org.parley.naming;

import java.io.Serializable;
import java.util.List;
import org.parley.actor.ActorIds;
import org.parley.model.Actor;

/** A search for actors by id, name or alias, whatever the case and accents: whole words in their order. */
public record ActorSearch(String text) implements Serializable {
    /** How an actor is found, the surest first. */
    public enum Fit {
        /** By its id. */
        ID,
        /** By all words of its name. */
        NAME,
        /** By all words of another name that it was mentioned by. */
        ALIAS,
        /** By some words of a name. */
        WORDS,
        /** It isn't. */
        NONE
    }

    /** Whether an actor is sought. */
    public boolean finds(Actor actor) {
        return fit(actor) != Fit.NONE;
    }

    /** How an actor is found. */
    public Fit fit(Actor actor) {
        if (actor.actorId().equalsIgnoreCase(text)) {
            return Fit.ID;
        }
        String sought = folded(text);
        if (sought.isBlank()) {
            return Fit.NONE;
        }
        if (folded(actor.name()).equals(sought)) {
            return Fit.NAME;
        }
        Fit fit = folded(actor.name()).contains(sought) ? Fit.WORDS : Fit.NONE;
        for (var alias : actor.aliases()) {
            String name = folded(alias.surface());
            if (name.equals(sought)) {
                return Fit.ALIAS;
            }
            fit = name.contains(sought) ? Fit.WORDS : fit;
        }
        return fit;
    }

    private static String folded(String name) {
        List<String> words = ActorIds.words(name);
        return words.isEmpty() ? "" : " " + String.join(" ", words) + " ";
    }
}
