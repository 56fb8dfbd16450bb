package org.parley.comention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/**
 * A statement, as far as it says who speaks of whom.
 *
 * @param speaker the actor who speaks; null where none is known
 * @param mentioned the actors mentioned in it
 * @param content where it stands [code points]
 */
public record Saying(@Nullable String speaker, List<String> mentioned, List<Span> content) {
    public Saying {
        mentioned = List.copyOf(mentioned);
        content = List.copyOf(content);
    }
}
