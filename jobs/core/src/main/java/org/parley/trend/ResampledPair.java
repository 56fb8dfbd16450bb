package org.parley.trend;

import org.jspecify.annotations.Nullable;

/**
 * The slopes of a pair's measures in replicates of the corpus. The pair's stories have the weights that they have
 * everywhere. Of the stories of one actor without the other only the number is known here: their weights are drawn as their
 * sum, which is Poisson as the sum of the weights of stories by name would be, so that the intervals of the pair are the same.
 */
final class ResampledPair {
    private final Calendar calendar;
    private final Bootstrap bootstrap;
    private final long hash;
    private final long[] stories;
    private final long[] hashes;

    /**
     * @param pair names it
     * @param stories the stories with both, as {@link PairTally} packs them
     * @param hashes what their weights follow from
     */
    ResampledPair(Calendar calendar, Bootstrap bootstrap, String pair, long[] stories, long[] hashes) {
        this.calendar = calendar;
        this.bootstrap = bootstrap;
        this.hash = bootstrap.hash(pair);
        this.stories = stories;
        this.hashes = hashes;
    }

    /** A test with the interval of its slope over the replicates; as it was where there is no line. */
    TrendTest resampled(TrendTest test, Series series, Tie tie, Exposed exposed) {
        Tangent tangent = test.line() == null ? null : series.tangent().orElse(null);
        if (tangent == null) {
            return test;
        }
        double[] slopes = new double[bootstrap.replicates()];
        for (int replicate = 0; replicate < slopes.length; replicate++) {
            slopes[replicate] = TrendLine.perMonth(tangent.slope() + step(tangent, series, tie, exposed, replicate));
        }
        double @Nullable [] ends = Bootstrap.interval(slopes);
        return ends == null ? test : test.resampled(ends[0], ends[1]);
    }

    /** What a count is counted by in a replicate. */
    interface Exposed {
        /**
         * The exposure of a period.
         *
         * @param replicate its number
         * @param place of the period
         * @param both weights of the stories with both in the period, summed
         * @param squares their squares, summed
         * @param exposure what the count is counted by in the corpus itself
         */
        double in(int replicate, int place, double both, double squares, double exposure);
    }

    private double step(Tangent tangent, Series series, Tie tie, Exposed exposed, int replicate) {
        double[] both = new double[calendar.size()];
        double[] squares = new double[calendar.size()];
        double[] counts = new double[calendar.size()];
        double[] outlets = new double[calendar.panel().size()];
        for (int i = 0; i < stories.length; i++) {
            int weight = Bootstrap.weight(hashes[i], replicate);
            int place = PairTally.place(stories[i]);
            if (weight > 0 && calendar.isUsable(place)) {
                both[place] += weight;
                squares[place] += (double) weight * weight;
                if (PairTally.has(stories[i], tie)) {
                    counts[place] += weight;
                    outlets[PairTally.outlet(stories[i])] += weight;
                }
            }
        }
        if (tangent instanceof Tangent.OfOutlets) {
            return tangent.step(series.atPlaces(counts), series.ofOutlets(outlets));
        }
        double[] exposures = series.exposures();
        for (int i = 0; i < exposures.length; i++) {
            int place = series.place(i);
            exposures[i] = exposed.in(replicate, place, both[place], squares[place], exposures[i]);
        }
        return tangent.step(series.atPlaces(counts), exposures);
    }

    /** What the counts of stories with both are counted by. */
    static Exposed byBoth() {
        return (replicate, place, both, squares, exposure) -> both;
    }

    /** The stories of an actor. */
    Exposed byActor(ActorMargins actor, int which, long[] together) {
        return (replicate, place, both, squares, exposure) ->
                both + others(which, replicate, place, actor.stories(place) - together[place]);
    }

    /**
     * What other stories let expect of two actors ({@link Strata#expectedOfOthers}), which changes with the product of their
     * stories. A story that counts several times is still itself: none of its copies lets expect another.
     */
    Exposed byExpected(ActorMargins a, ActorMargins b, long[] together) {
        Exposed ofA = byActor(a, 0, together);
        Exposed ofB = byActor(b, 1, together);
        return (replicate, place, both, squares, exposure) -> {
            double product = ofA.in(replicate, place, both, squares, 0) * ofB.in(replicate, place, both, squares, 0);
            double before = (double) a.stories(place) * b.stories(place) - together[place];
            return before > 0 ? exposure * (product - squares) / before : 0;
        };
    }

    private double others(int which, int replicate, int place, long stories) {
        return Bootstrap.sum(hash + 2L * place + which, replicate, (double) stories);
    }
}
