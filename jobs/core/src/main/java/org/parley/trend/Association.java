package org.parley.trend;

import java.util.OptionalDouble;

/**
 * How much more often two actors share a story than they would if they were independent: the two-by-two table of one
 * pair in one period, and what is commonly computed from it.
 *
 * @param observed stories that mention both (O)
 * @param storiesA stories that mention a
 * @param storiesB stories that mention b
 * @param total all stories (N)
 */
public record Association(long observed, long storiesA, long storiesB, long total) {
    private static final double LN2 = Math.log(2);

    /** @throws IllegalArgumentException when no set of stories can have these counts */
    public Association {
        if (observed < 0
                || observed > Math.min(storiesA, storiesB)
                || Math.max(storiesA, storiesB) > total
                || storiesA + storiesB - observed > total) {
            throw new IllegalArgumentException("no stories can be counted so: both " + observed + ", a " + storiesA
                    + ", b " + storiesB + ", all " + total);
        }
    }

    /** Stories that would mention both if the two were independent: a * b / N; 0 without stories. */
    public double expected() {
        return total == 0 ? 0 : (double) storiesA * storiesB / total;
    }

    /** Normalised pointwise mutual information, -1 to 1 (Bouma 2009); empty when never together. */
    public OptionalDouble npmi() {
        if (observed == 0) {
            return OptionalDouble.empty();
        }
        if (observed == total) {
            return OptionalDouble.of(1);
        }
        return OptionalDouble.of(Math.log(observed / expected()) / -Math.log((double) observed / total));
    }

    /** Log-likelihood ratio over all four cells (Dunning 1993), negative when together less often than expected. */
    public double g2() {
        if (total == 0) {
            return 0;
        }
        double onlyA = storiesA - observed;
        double onlyB = storiesB - observed;
        double neither = (double) total - storiesA - storiesB + observed;
        double withoutA = (double) total - storiesA;
        double withoutB = (double) total - storiesB;
        double sum = excess((double) observed, expected())
                + excess(onlyA, storiesA * withoutB / total)
                + excess(onlyB, storiesB * withoutA / total)
                + excess(neither, withoutA * withoutB / total);
        double g2 = Math.max(0, 2 * sum);
        return observed < expected() ? -g2 : g2;
    }

    /** 14 + log2 of the Dice coefficient (Rychly 2008), at most 14; empty when never together. */
    public OptionalDouble logDice() {
        if (observed == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(14 + Math.log(2.0 * observed / (storiesA + storiesB)) / LN2);
    }

    /** How much likelier b is where a is than where a is not: P(b | a) - P(b | not a); 0 where one of them is unknown. */
    public double deltaPOfB() {
        return deltaP(storiesA, storiesB);
    }

    /** How much likelier a is where b is than where b is not: P(a | b) - P(a | not b); 0 where one of them is unknown. */
    public double deltaPOfA() {
        return deltaP(storiesB, storiesA);
    }

    private double deltaP(long given, long of) {
        long without = total - given;
        return given == 0 || without == 0 ? 0 : (double) observed / given - (double) (of - observed) / without;
    }

    private static double excess(double count, double expectation) {
        return count == 0 ? 0 : count * Math.log(count / expectation);
    }
}
