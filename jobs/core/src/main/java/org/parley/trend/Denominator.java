package org.parley.trend;

/** The stories that others are counted by, as they fall into periods and outlets: all of them, or those of one actor. */
interface Denominator {
    /** Stories of a period. */
    double stories(int place);

    /** Stories of a period that an outlet was the first to publish. */
    double stories(int place, int outlet);

    /**
     * Whether an outlet might have written of the actor or pair in a period. What was found must not decide it: periods
     * would be left out by their outcome.
     */
    default boolean isKnown(int place, int outlet) {
        return stories(place, outlet) > 0;
    }
}
