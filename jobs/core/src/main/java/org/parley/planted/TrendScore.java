package org.parley.planted;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.parley.model.Measure;
import org.parley.model.Window;

/**
 * How the tests of one measure and window came out.
 *
 * @param tests those with data enough
 * @param unplanted those of two who meet by chance, among the tests
 * @param falseDiscoveries rising or falling where nothing changes or it goes the other way, of all rising or falling; those
 *     of bursts, which are neither right nor false, are left out
 * @param power rising or falling as it is, of all that change
 * @param coverage true slopes in their 95 % interval
 * @param powers by how much and how often
 */
public record TrendScore(
        Measure measure,
        Window window,
        long tests,
        long unplanted,
        Proportion falseDiscoveries,
        Proportion power,
        Proportion coverage,
        List<Power> powers) {
    private static final int NO_DIRECTION = 2;
    private static final double MONTHS_A_YEAR = 12;
    private static final double VARIANCE_OF_UNIFORM = 12;

    public TrendScore {
        powers = List.copyOf(powers);
    }

    /**
     * The power for changes that are alike.
     *
     * @param yearly the change in a year, in percent; 0 for steps
     * @param band co-mentions, or stories of actors, rounded to 25 times a power of 2
     * @param stories how many they are on average
     * @param power share of the changes that were told
     * @param attainable what a test of the same level that knows the counts to be Poisson, and the volume to be even, would
     *     have told (Wald's test with Fisher's information; the level is that of the greatest p that was significant); not
     *     a number for steps and for closeness
     * @param coverage true slopes in their 95 % interval
     */
    public record Power(
            Course course,
            int yearly,
            int band,
            double stories,
            Proportion power,
            double attainable,
            Proportion coverage) {}

    /** Tests that are corrected together. */
    private record Family(Window window, Measure measure) {}

    /** Changes that are alike. */
    private record Alike(Course course, int yearly, int band) {}

    /** The scores of trials, by measure and window. */
    public static List<TrendScore> of(List<CountedTrials> all) {
        return all.stream()
                .collect(Collectors.groupingBy(trials ->
                        new Family(trials.trial().window(), trials.trial().measure())))
                .values()
                .stream()
                .map(TrendScore::ofFamily)
                .sorted(Comparator.comparing(TrendScore::window).thenComparing(TrendScore::measure))
                .toList();
    }

    private static TrendScore ofFamily(List<CountedTrials> family) {
        TrendTrial any = family.get(0).trial();
        long right = count(family, trial -> trial.call() == Call.RIGHT);
        long wrong = count(family, trial -> trial.call() == Call.WRONG || trial.call() == Call.FALSE);
        double level = family.stream()
                .mapToDouble(trials -> trials.greatestP() == null ? 0 : trials.greatestP())
                .max()
                .orElse(0);
        return new TrendScore(
                any.measure(),
                any.window(),
                count(family, trial -> true),
                count(family, trial -> !trial.planted()),
                new Proportion(wrong, right + wrong),
                new Proportion(right, count(family, TrendScore::isChange)),
                coverage(family),
                powers(family, level));
    }

    private static List<Power> powers(List<CountedTrials> family, double level) {
        Map<Alike, List<CountedTrials>> alike = family.stream()
                .filter(trials -> isChange(trials.trial()))
                .collect(Collectors.groupingBy(trials -> new Alike(
                        trials.trial().course(),
                        trials.trial().yearly(),
                        trials.trial().band())));
        return alike.values().stream()
                .map(trials -> power(trials, level))
                .sorted(Comparator.comparing(Power::course)
                        .thenComparing(Power::yearly)
                        .thenComparing(Power::band))
                .toList();
    }

    private static Power power(List<CountedTrials> alike, double level) {
        TrendTrial trial = alike.get(0).trial();
        long tests = count(alike, any -> true);
        double stories =
                (double) alike.stream().mapToLong(CountedTrials::stories).sum() / tests;
        int periods = alike.stream().mapToInt(CountedTrials::periods).max().orElse(0);
        boolean known = trial.yearly() != 0 && trial.measure() != Measure.CLOSENESS;
        double years = trial.window().months(periods) / MONTHS_A_YEAR;
        return new Power(
                trial.course(),
                trial.yearly(),
                trial.band(),
                stories,
                new Proportion(count(alike, any -> any.call() == Call.RIGHT), tests),
                known ? attainable(Math.log1p(trial.yearly() / 100.0), stories, years, level) : Double.NaN,
                coverage(alike));
    }

    /**
     * Probability that a two-sided Wald test finds a change of a Poisson rate, on its side.
     *
     * @param slope of the natural logarithm of the rate [per year]
     * @param stories counted in all
     * @param years that they are spread over
     * @param level of the test, 0 to 1
     */
    static double attainable(double slope, double stories, double years, double level) {
        if (level <= 0) {
            return 0;
        }
        NormalDistribution normal = new NormalDistribution();
        double z = Math.abs(slope) * Math.sqrt(stories * years * years / VARIANCE_OF_UNIFORM);
        return normal.cumulativeProbability(z + normal.inverseCumulativeProbability(level / 2));
    }

    private static boolean isChange(TrendTrial trial) {
        return trial.change() != 0 && trial.change() != NO_DIRECTION;
    }

    private static Proportion coverage(List<CountedTrials> trials) {
        long covers = count(trials, trial -> trial.covering() == Covering.COVERS);
        return new Proportion(covers, covers + count(trials, trial -> trial.covering() == Covering.MISSES));
    }

    private static long count(List<CountedTrials> all, Predicate<TrendTrial> which) {
        return all.stream()
                .filter(trials -> which.test(trials.trial()))
                .mapToLong(CountedTrials::tests)
                .sum();
    }
}
