package org.parley.comention;

import java.util.List;

/**
 * A statement, as far as it says who speaks of whom.
 *
 * @param speaker the actor who speaks
 * @param mentioned the actors mentioned in it
 */
public record Saying(String speaker, List<String> mentioned) {
    public Saying {
        mentioned = List.copyOf(mentioned);
    }
}
