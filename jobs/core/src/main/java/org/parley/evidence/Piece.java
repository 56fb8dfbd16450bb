package org.parley.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A piece of an excerpt. Pieces follow each other without a blank: the words bring theirs.
 *
 * @param kind what it is
 * @param text the words, with any white space as one blank; "…" for what was left out
 * @param note who is meant by marked words, where they don't say it themselves
 */
public record Piece(Kind kind, String text, @Nullable String note) {
    /** What pieces are. */
    public enum Kind {
        PLAIN,
        MARKED,
        LEFT_OUT
    }
}
