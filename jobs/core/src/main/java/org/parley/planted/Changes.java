package org.parley.planted;

import java.io.Serializable;
import java.util.List;

/**
 * What is planted.
 *
 * @param share of the pairs that change, 0 to 1
 * @param courses what they may do, each as often
 * @param yearly by how much a rate grows in a year, 0.3 for 30 %; where it falls, by how much it grew before; each as often
 * @param step rate after a step / before, or before / after
 * @param burst rate in a burst / outside
 * @param burstWeeks how long a burst lasts
 * @param volatility standard deviation of the logarithm of each pair's rate from week to week, with autocorrelation: news
 *     comes in waves; 0 for Poisson counts
 */
public record Changes(
        double share,
        List<Course> courses,
        List<Double> yearly,
        double step,
        double burst,
        int burstWeeks,
        double volatility)
        implements Serializable {
    /** The rate is at most so many times the planted one, however volatile. */
    static final double HIGHEST_WAVE = 2;

    private static final double CARRIED_OVER = 0.7;
    private static final int WAVE_WEEKS = 8;

    public Changes {
        courses = List.copyOf(courses);
        yearly = List.copyOf(yearly);
        Values.requireShare(share, "changing");
        Values.require(share == 0 || !courses.isEmpty(), "courses: at least one where pairs change");
        Values.require(!courses.contains(Course.STEADY), "courses: steady is what the other pairs are");
        Values.require(!yearly.isEmpty() && yearly.stream().allMatch(rate -> rate > 0), "yearly: rates above 0");
        Values.require(step > 1 && burst > 1, "step, burst: above 1");
        Values.require(burstWeeks >= 1, "burst-weeks: at least 1");
        Values.require(volatility >= 0, "volatility: 0 or more");
    }

    /** What becomes of a pair. */
    PairCourse of(long seed, int pair, Span span) {
        Chance chance = Chance.of(seed, Salt.COURSE, pair);
        if (chance.uniform() >= share) {
            return PairCourse.STEADY;
        }
        Course course = courses.get(chance.below(courses.size()));
        double rate = yearly.get(chance.below(yearly.size()));
        return PairCourse.of(course, rate, chance.uniform() < 0.5, chance.uniform(), this, span);
    }

    /** What a pair's rate of a week is multiplied by; its mean is nearly 1. */
    double wave(long seed, int pair, int week) {
        if (volatility == 0) {
            return 1;
        }
        double sum = 0;
        double squares = 0;
        double weight = 1;
        for (int back = 0; back < WAVE_WEEKS; back++) {
            sum += weight * Chance.of(seed, Salt.WAVE, pair, week - back).normal();
            squares += weight * weight;
            weight *= CARRIED_OVER;
        }
        double factor = Math.exp(volatility * sum / Math.sqrt(squares) - volatility * volatility / 2);
        return Math.min(HIGHEST_WAVE, factor);
    }
}
