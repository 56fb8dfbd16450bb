package org.parley.actor;

import java.util.List;

/**
 * A known name found in a text.
 *
 * @param first its first token
 * @param beyond the token after its last
 * @param senses what it may stand for, at least one, in the directory's order
 */
public record NameMatch(int first, int beyond, List<Sense> senses) {
    public NameMatch {
        senses = List.copyOf(senses);
    }
}
