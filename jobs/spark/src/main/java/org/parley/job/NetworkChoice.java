package org.parley.job;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.Days;
import org.parley.model.Window;

/**
 * Which network is asked for.
 *
 * @param days when its stories were first published; null for all that have a date
 * @param window length of the periods that ties change by; null for what suits the days
 * @param types kinds of actors
 * @param minStories stories that an actor must have
 * @param top number of actors, those with the most stories; 0 for all
 * @param alpha false discovery rate of the backbone
 * @param edges which pairs are written
 */
record NetworkChoice(
        @Nullable Days days,
        @Nullable Window window,
        Set<ActorType> types,
        long minStories,
        int top,
        double alpha,
        Edges edges) {
    NetworkChoice {
        types = Set.copyOf(types);
    }

    /** Which pairs of actors are written. */
    enum Edges {
        /** Those that share more stories than chance brings. */
        BACKBONE,
        /** All that share a story. */
        ALL
    }
}
