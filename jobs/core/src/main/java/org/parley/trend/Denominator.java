package org.parley.trend;

/** The stories that others are counted by, as they fall into periods and outlets: all of them, or those of one actor. */
interface Denominator {
    /** Stories of a period. */
    double stories(int place);

    /** Stories of a period that an outlet was the first to publish. */
    double stories(int place, int outlet);
}
