package org.parley.planted;

/** Numbers that look random and follow from a seed and a few numbers alone (SplitMix64; Steele, Lea and Flood, 2014). */
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** A generator of its own for each combination of numbers. */
    static Chance of(long seed, long... of) {
        long state = mixed(seed + STEP);
        for (long number : of) {
            state = mixed((state ^ number) + STEP);
        }
        return new Chance(state);
    }

    /** Different numbers become different numbers. */
    static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to 1, exclusive. */
    double uniform() {
        state += STEP;
        return (mixed(state) >>> 11) * 0x1p-53;
    }

    /** From 0 to the bound, exclusive. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** Of mean 0 and variance 1 (Box and Muller, 1958). */
    double normal() {
        return Math.sqrt(-2 * Math.log1p(-uniform())) * Math.cos(2 * Math.PI * uniform());
    }

    /** A Poisson number of a mean that is small (Knuth, 1969). */
    int poisson(double mean) {
        int number = -1;
        double product = 1;
        double least = Math.exp(-mean);
        do {
            product *= uniform();
            number++;
        } while (product > least);
        return number;
    }
}
