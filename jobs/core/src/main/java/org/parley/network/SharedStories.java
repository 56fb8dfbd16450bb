package org.parley.network;

import java.util.List;

/**
 * What was counted of two actors that share a story: the evidence of the days that a network is of, added up.
 *
 * @param actorA the actor whose id sorts first
 * @param actorB the other
 * @param stories O, stories that mention both in one article
 * @param articles articles of those stories that mention both, copies included
 * @param storiesA stories that mention a
 * @param storiesB stories that mention b
 * @param closenessMillionths sum over the stories of their closest article's closeness, in millionths
 * @param aSpeaksOfB stories in which a speaks of b
 * @param bSpeaksOfA stories in which b speaks of a
 * @param course the stories by period, in order of time
 */
public record SharedStories(
        String actorA,
        String actorB,
        long stories,
        long articles,
        long storiesA,
        long storiesB,
        long closenessMillionths,
        long aSpeaksOfB,
        long bSpeaksOfA,
        List<PeriodStories> course) {
    private static final double MILLION = 1e6;

    public SharedStories {
        course = List.copyOf(course);
    }

    /** Mean closeness over the stories, each by its closest article [0 or more]. */
    public double closeness() {
        return closenessMillionths / MILLION / stories;
    }
}
