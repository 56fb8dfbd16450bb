package org.parley.actor;

import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/**
 * What is to be said of one link, that an annotator made or that was found.
 *
 * @param side whose link it is
 * @param kind what kind of link
 * @param form the form of the gold mention, or else of the one found, in lower case
 * @param span its place, in code points
 * @param outcome whether the other side agrees
 * @param actorId whom it was linked to; null when nobody
 * @param entity the gold entity; {@link GoldArticle#NOBODY} when there is none
 */
public record LinkVerdict(
        Side side, Kind kind, String form, Span span, Outcome outcome, @Nullable String actorId, int entity) {
    /** Whose link. */
    public enum Side {
        GOLD,
        FOUND
    }

    /** Kinds of links, each scored by itself. */
    public enum Kind {
        NAMES,
        SPEAKS_FOR,
        NOMINAL_SOURCES,
        PRONOUN_SOURCES
    }

    /** Where the two sides stand. */
    public enum Outcome {
        RIGHT,
        /** Linked to another. */
        WRONG_ACTOR,
        /** The words overlap, but aren't the same. */
        OTHER_WORDS,
        /** A mention without an actor. */
        UNRESOLVED,
        /** The other side has nothing there. */
        ALONE
    }
}
