package org.parley.planted;

import java.io.Serializable;

/**
 * Who is in the news. Actors come in beats, subjects that a story is about: those of one beat may meet in its stories,
 * and every two in a row within it are a planted pair. The others of a beat meet by chance alone.
 *
 * @param pairs planted pairs, rounded up to whole beats
 * @param beat actors of a beat, an even number: 2 for pairs alone
 * @param comentions stories with both of a pair that are expected in all
 * @param attention stories with an actor by those with its pair; 0 for as many as the courses need
 * @param popularity beats are up to so many times more, or less, in the news than the usual one; at least 1
 */
public record Cast(int pairs, int beat, double comentions, double attention, double popularity)
        implements Serializable {
    public Cast {
        Values.require(pairs >= 1, "pairs: at least 1");
        Values.require(beat >= 2 && beat % 2 == 0, "beat: an even number of actors, at least 2");
        Values.require(comentions > 0, "comentions-per-pair: above 0");
        Values.require(attention >= 0, "attention: 0 or more");
        Values.require(popularity >= 1, "popularity: at least 1");
    }

    int beats() {
        return (pairs + beat / 2 - 1) / (beat / 2);
    }

    /** The planted pairs, after rounding. */
    public int allPairs() {
        return beats() * (beat / 2);
    }
}
