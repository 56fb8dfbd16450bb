package org.parley.quote;

/**
 * How well found units agree with gold ones, where several of one side may meet one of the other.
 *
 * @param foundRight found units that meet a gold one
 * @param found all that were found
 * @param goldMet gold units that a found one meets
 * @param gold all that should have been found
 */
public record Agreement(int foundRight, int found, int goldMet, int gold) {
    static final Agreement NONE = new Agreement(0, 0, 0, 0);

    /** The share of the found units that are right; 0 when nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) foundRight / found;
    }

    /** The share of the gold units that were found; 0 when there are none. */
    public double recall() {
        return gold == 0 ? 0 : (double) goldMet / gold;
    }

    /** The harmonic mean of precision and recall (van Rijsbergen, 1979). */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Agreement plus(Agreement other) {
        return new Agreement(
                foundRight + other.foundRight, found + other.found, goldMet + other.goldMet, gold + other.gold);
    }
}
