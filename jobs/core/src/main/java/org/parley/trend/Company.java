package org.parley.trend;

/**
 * How many actors a story mentions, in classes: each number up to 8 is one of its own, larger ones share one with those
 * that are up to a fifth larger.
 */
public final class Company {
    private static final int EXACT = 8;
    private static final int CLASSES_PER_DOUBLING = 4;

    private Company() {}

    /** The class of a number of actors, 0 or more; larger numbers have larger classes or the same. */
    public static int of(long actors) {
        if (actors <= EXACT) {
            return (int) actors;
        }
        return EXACT + (int) Math.floor(CLASSES_PER_DOUBLING * Math.log((double) actors / EXACT) / Math.log(2));
    }
}
