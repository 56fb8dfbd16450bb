package org.parley.trend;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The Poisson bootstrap over stories (Hanley and MacGibbon, 2006; Chamandy, Muralidharan, Najmi and Naidu, 2012): in each
 * replicate of the corpus a story counts as often as a Poisson number of mean 1 says, which is a hash of the story, the
 * replicate and a salt. So all rows of a story, in whichever task, agree on its weight; no replicate needs a pass over the
 * corpus of its own, and no order or partition changes one.
 *
 * <p>Resampled are the stories that an actor or pair is counted in. Held fixed is how many stories each outlet has in each
 * period: news is not sampled from outlets, it is what outlets decide to publish. As weights are independent, each outlet
 * and period is resampled by itself. Where stories are known by their number alone, as those of a pair's members without
 * the other are, the sum of their weights is drawn: a Poisson number of that mean.
 *
 * <p>What it knows is how much would change with other stories of the same rate. Stories that come in waves, of one
 * event, are not independent: of that the line's own interval knows more, which looks at how counts vary around it.
 *
 * @param replicates how many; 0 for no bootstrap
 * @param salt keeps draws apart
 */
public record Bootstrap(int replicates, long salt) implements Serializable {
    /** No bootstrap. */
    public static final Bootstrap NONE = new Bootstrap(0, 0);

    /** The fewest replicates whose outermost are beyond the ends of a 95 % interval. */
    public static final int LEAST = 40;

    private static final int MOST_AT_ONCE = 64;
    private static final double[] CHANCES_OF_NONE = IntStream.rangeClosed(0, MOST_AT_ONCE)
            .mapToDouble(mean -> Math.exp(-mean))
            .toArray();
    private static final double OUTSIDE = 0.025;
    private static final double MOST_FAILED = 0.05;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    public Bootstrap {
        if (replicates != 0 && replicates < LEAST) {
            throw new IllegalArgumentException("replicates: none, or at least " + LEAST);
        }
    }

    /** What the weights of a story follow from, or other chance of a name. */
    public long hash(String story) {
        long hash = mixed(salt + STEP);
        for (int i = 0; i < story.length(); i++) {
            hash = mixed((hash ^ story.charAt(i)) + STEP);
        }
        return hash;
    }

    /** What the weights of a group of stories follow from. */
    static long hash(long hash, int group) {
        return mixed(hash ^ mixed(group + STEP));
    }

    /**
     * The weights of some stories in a replicate, summed up: Poisson of their number. It is as they would come out, of stories
     * that are known by their number alone.
     */
    static long weight(long hash, int replicate, long stories) {
        long sum = 0;
        int part = 0;
        for (long left = stories; left > 0; left -= MOST_AT_ONCE) {
            sum += poisson(uniform(hash(hash, part++), replicate), Math.min(left, MOST_AT_ONCE));
        }
        return sum;
    }

    /** A story's weight in a replicate: Poisson of mean 1. */
    static int weight(long hash, int replicate) {
        return poisson(uniform(hash, replicate), 1);
    }

    /**
     * The ends of the 95 % interval: percentiles of the replicates' slopes, at places among them that make it neither too
     * narrow nor too wide on average (the (n + 1)-th parts; Hyndman and Fan, 1996, type 6). Slopes of logarithms are spread
     * evenly enough to need no correction for skewness, whose two more estimates some hundred replicates give only
     * roughly.
     *
     * @param slopes not a number where a replicate has none; sorted in passing
     * @return null where more than one in twenty has none
     */
    static double @Nullable [] interval(double[] slopes) {
        Arrays.sort(slopes);
        int n = slopes.length;
        while (n > 0 && Double.isNaN(slopes[n - 1])) {
            n--;
        }
        return n < LEAST - 1 || n < (1 - MOST_FAILED) * slopes.length
                ? null
                : new double[] {percentile(slopes, n, OUTSIDE), percentile(slopes, n, 1 - OUTSIDE)};
    }

    private static double percentile(double[] sorted, int n, double share) {
        double place = Math.min(n, Math.max(1, (n + 1) * share));
        int below = Math.min(n - 1, (int) place);
        return sorted[below - 1] + (place - below) * (sorted[below] - sorted[below - 1]);
    }

    /** Inversion: the least number whose probability summed up to it exceeds a uniform one. */
    private static int poisson(double uniform, long mean) {
        int number = 0;
        double probability = CHANCES_OF_NONE[(int) mean];
        double sum = probability;
        while (uniform >= sum && probability > 0) {
            number++;
            probability *= (double) mean / number;
            sum += probability;
        }
        return number;
    }

    /** A number from 0 to 1, exclusive, for each replicate. */
    public static double uniform(long hash, int replicate) {
        return (mixed(hash + STEP * (replicate + 1L)) >>> 11) * 0x1p-53;
    }

    /** SplitMix64's output function (Steele, Lea and Flood, 2014). */
    private static long mixed(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
