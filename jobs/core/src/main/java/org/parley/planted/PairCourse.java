package org.parley.planted;

import java.io.Serializable;

/**
 * A course with its numbers.
 *
 * @param course what becomes of the pair
 * @param slope of what the course changes, in log2 per month; 0 where it is no line
 * @param from first week of the new level or of the burst; 0 for others
 * @param until the first week after a burst; 0 for others
 * @param size rate after / before, or in the burst / outside; 1 for others
 */
record PairCourse(Course course, double slope, int from, int until, double size) implements Serializable {
    static final PairCourse STEADY = new PairCourse(Course.STEADY, 0, 0, 0, 1);

    private static final double LN2 = Math.log(2);
    private static final double USUAL_CLOSENESS = 0.3;
    private static final double HIGHEST_CLOSENESS = 0.95;

    /** No step or burst is nearer to an end than this share of the span. */
    private static final double MARGIN = 0.2;

    /**
     * The course of a pair.
     *
     * @param yearly by how much the rate grows in a year
     * @param upwards for courses that know no direction
     * @param when where in its possible places a step or burst lies, 0 to 1
     */
    static PairCourse of(Course course, double yearly, boolean upwards, double when, Changes changes, Span span) {
        double slope = Math.log1p(yearly) / LN2 / 12;
        int margin = (int) Math.ceil(MARGIN * span.weeks());
        int places = Math.max(1, span.weeks() - 2 * margin);
        int week = margin + (int) (when * places);
        return switch (course) {
            case STEADY -> STEADY;
            case RISING -> new PairCourse(course, slope, 0, 0, 1);
            case FALLING -> new PairCourse(course, -slope, 0, 0, 1);
            case POPULAR, CLOSER -> new PairCourse(course, upwards ? slope : -slope, 0, 0, 1);
            case STEPPING -> new PairCourse(course, 0, week, 0, upwards ? changes.step() : 1 / changes.step());
            case BURSTING -> new PairCourse(course, 0, week, week + changes.burstWeeks(), changes.burst());
        };
    }

    /** How many times its usual share of the stories a member has. */
    double attention(int week, Span span) {
        return course == Course.POPULAR ? Math.exp(LN2 * slope * span.months(week)) : 1;
    }

    /** How many times as often as by their attention alone, and as usual, the two meet. */
    double association(int week, Span span) {
        return switch (course) {
            case STEADY, POPULAR, CLOSER -> 1;
            case RISING, FALLING -> Math.exp(LN2 * slope * span.months(week));
            case STEPPING -> week < from ? 1 : size;
            case BURSTING -> week >= from && week < until ? size : 1;
        };
    }

    /** Share of their stories that has both in one sentence. */
    double closeness(int week, Span span) {
        double times = course == Course.CLOSER ? Math.exp(LN2 * slope * span.months(week)) : 1;
        return Math.min(HIGHEST_CLOSENESS, USUAL_CLOSENESS * times);
    }
}
