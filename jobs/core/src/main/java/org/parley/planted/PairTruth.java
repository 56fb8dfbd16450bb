package org.parley.planted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;

/**
 * What was planted of a pair. Slopes are of the log2 rate per month within each outlet, null where there is no line to
 * speak of.
 *
 * @param actorA the actor whose id sorts first
 * @param actorB the other
 * @param course what becomes of them
 * @param attention of either member's share of the stories
 * @param jointAttention of the pair's share of the stories
 * @param association of observed by expected co-mentions
 * @param closeness of the share of its stories that have both in one sentence
 * @param from first day of the new level, or of the burst; null for lines
 * @param until first day after the burst; null for others
 * @param size rate after / before, or in the burst / outside; 1 for lines
 * @param comentions stories with both that are expected over the span
 */
public record PairTruth(
        String actorA,
        String actorB,
        Course course,
        double attention,
        @Nullable Double jointAttention,
        @Nullable Double association,
        double closeness,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        double size,
        double comentions) {
    static PairTruth of(String actorA, String actorB, PairCourse plan, Span span, double comentions) {
        Course course = plan.course();
        double attention = course == Course.POPULAR ? plan.slope() : 0;
        double association = course == Course.RISING || course == Course.FALLING ? plan.slope() : 0;
        return new PairTruth(
                actorA,
                actorB,
                course,
                attention,
                course.isLine() ? (Double) (association + 2 * attention) : null,
                course.isLine() ? (Double) association : null,
                course == Course.CLOSER ? plan.slope() : 0,
                course.isLine() ? null : span.day(plan.from()),
                course == Course.BURSTING ? span.day(plan.until()) : null,
                plan.size(),
                comentions);
    }

    /** The slope of a measure in log2 per month; null where it is no line. */
    public @Nullable Double slope(Measure measure) {
        return switch (measure) {
            case ATTENTION -> (Double) attention;
            case JOINT_ATTENTION, IN_TITLES, IN_STATEMENTS, IN_NARRATION, A_ON_B, B_ON_A -> jointAttention;
            case GIVEN_A, GIVEN_B -> jointAttention == null ? null : (Double) (jointAttention - attention);
            case ASSOCIATION -> association;
            case CLOSENESS -> (Double) closeness;
        };
    }
}
