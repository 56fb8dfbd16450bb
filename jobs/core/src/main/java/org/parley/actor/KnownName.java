package org.parley.actor;

/**
 * A name of a known actor.
 *
 * @param words the name as written
 * @param kind what it is
 */
public record KnownName(String words, NameKind kind) {
    public KnownName {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a name is blank");
        }
    }
}
