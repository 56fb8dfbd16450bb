package org.parley.seed;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.ActorType;

/** What the cells of every file that speaks of actors have in common. */
final class ActorCells {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}+:._-]+");

    private ActorCells() {}

    /** Whether a cell may be an actor's id: letters, digits and + : . _ - only. */
    static boolean isId(String cell) {
        return ID.matcher(cell).matches();
    }

    /** The type that a cell names, in capitals; empty where it names none. */
    static Optional<ActorType> type(String cell) {
        return Arrays.stream(ActorType.values())
                .filter(type -> type.name().equals(cell))
                .findFirst();
    }

    /** The type that a cell must name. */
    static ActorType type(String file, int line, String cell) {
        return type(cell)
                .orElseThrow(() -> new SeedException(
                        file, line, "\"" + cell + "\" is no type of actor: " + Arrays.toString(ActorType.values())));
    }
}
