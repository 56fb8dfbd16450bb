package org.parley.simulate;

import java.util.List;

/**
 * A pair of countries whose share of all stories follows a known course.
 *
 * @param a ISO 3166 code of the one
 * @param b ISO 3166 code of the other
 * @param course how the share goes
 * @param from share of a month's stories in the first month, or before the step or outside the burst, 0 to 1
 * @param to share in the last month, or after the step or in the burst; equal to {@code from} for a steady pair
 * @param month the burst's month or the first after the step, counted from 0; -1 for the others
 * @param topics keys of the topics that the two have in common
 */
public record PlantedPair(String a, String b, Course course, double from, double to, int month, List<String> topics) {
    /** How a share goes over the months. */
    public enum Course {
        /** Grows by the same amount each month. */
        RISING,
        /** Shrinks by the same amount each month. */
        FALLING,
        /** Stays. */
        STEADY,
        /** Stays, but for one month. */
        BURSTING,
        /** One level before a month, another from it on. */
        STEPPING
    }

    public PlantedPair {
        topics = List.copyOf(topics);
        if (from < 0 || to < 0 || from > 1 || to > 1 || topics.isEmpty()) {
            throw new IllegalArgumentException("shares lie between 0 and 1, and a pair needs a topic");
        }
    }

    /** The share of a month's stories that are about the pair. */
    public double share(int at, int months) {
        return switch (course) {
            case RISING, FALLING -> from + (to - from) * at / Math.max(1, months - 1);
            case STEADY -> from;
            case BURSTING -> at == month ? to : from;
            case STEPPING -> at < month ? from : to;
        };
    }
}
