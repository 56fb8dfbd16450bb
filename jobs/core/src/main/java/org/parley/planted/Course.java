package org.parley.planted;

/**
 * What becomes of a planted pair. Always within an outlet: an outlet that joins the corpus may move the shares of all
 * outlets together, and that is no course.
 */
public enum Course {
    /** Nothing changes. */
    STEADY,
    /** Joint attention and association grow by one rate; how often each member is in the news stays. */
    RISING,
    /** Joint attention and association shrink by one rate; how often each member is in the news stays. */
    FALLING,
    /** Joint attention and association have one level before a day and another from it on; the members' attention stays. */
    STEPPING,
    /** Joint attention and association are higher for some weeks; the members' attention stays. */
    BURSTING,
    /** Both members' attention changes by one rate, and joint attention by its square: association stays. */
    POPULAR,
    /** The share of their stories that has both in one sentence changes; all else stays. */
    CLOSER;

    boolean isLine() {
        return this != STEPPING && this != BURSTING;
    }
}
