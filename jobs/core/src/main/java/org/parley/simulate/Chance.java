package org.parley.simulate;

import java.util.List;

/** A SplitMix64 generator (Steele, Lea and Flood, 2014): the same seed draws the same on every machine. */
final class Chance {
    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** A generator of its own for something with a name. */
    static Chance of(long seed, String name) {
        return new Chance(new Chance(seed ^ ((long) name.hashCode() << 17)).next());
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to the bound, exclusive. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** Both ends inclusive. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True in so many cases out of 100. */
    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }
}
