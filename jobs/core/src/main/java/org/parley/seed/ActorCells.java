package org.parley.seed;

import java.util.Arrays;
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

    /** The type that a cell names, in capitals. */
    static ActorType type(String file, int line, String cell) {
        for (ActorType type : ActorType.values()) {
            if (type.name().equals(cell)) {
                return type;
            }
        }
        throw new SeedException(
                file, line, "\"" + cell + "\" is no type of actor: " + Arrays.toString(ActorType.values()));
    }
}
