package org.parley.planted;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.model.Window;

/**
 * How the breaks of one window came out, of planted pairs' joint attention.
 *
 * @param told steps for which some change of level in their direction was told, of all steps
 * @param near steps with such a change within two weeks, of all steps
 * @param nearOfTold the same, of those that were told
 * @param inInterval steps on a day that the change's 95 % interval holds, of those that were told
 * @param medianError days between a step that was told and the nearest such change; empty where none was told
 * @param error80 80 % of the steps that were told are at most so many days off
 * @param falseLevels changes of level in 100 steady pairs
 * @param bursts planted bursts that a burst that was told overlaps
 * @param falseBursts bursts in 100 steady pairs
 * @param steady number of steady pairs
 */
public record BreakScore(
        Window window,
        Proportion told,
        Proportion near,
        Proportion nearOfTold,
        Proportion inInterval,
        OptionalDouble medianError,
        OptionalDouble error80,
        double falseLevels,
        Proportion bursts,
        double falseBursts,
        long steady) {
    private static final int TWO_WEEKS = 14;

    /** The scores of trials, by window. */
    public static List<BreakScore> of(List<CountedBreaks> all) {
        return all.stream()
                .collect(Collectors.groupingBy(pairs -> pairs.trial().window(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(window -> of(window.getKey(), window.getValue()))
                .toList();
    }

    private static BreakScore of(Window window, List<CountedBreaks> all) {
        List<CountedBreaks> steps = of(all, Course.STEPPING);
        List<CountedBreaks> steady = of(all, Course.STEADY);
        List<CountedBreaks> bursting = of(all, Course.BURSTING);
        List<CountedBreaks> told =
                steps.stream().filter(pairs -> pairs.trial().error() != null).toList();
        Predicate<BreakTrial> near = trial -> trial.error() != null && trial.error() <= TWO_WEEKS;
        return new BreakScore(
                window,
                new Proportion(count(told, trial -> true), count(steps, trial -> true)),
                proportion(steps, near),
                proportion(told, near),
                proportion(told, BreakTrial::inInterval),
                quantile(told, 0.5),
                quantile(told, 0.8),
                perHundred(
                        steady,
                        steady.stream()
                                .mapToLong(
                                        pairs -> pairs.pairs() * pairs.trial().levels())
                                .sum()),
                proportion(bursting, BreakTrial::found),
                perHundred(
                        steady,
                        steady.stream()
                                .mapToLong(
                                        pairs -> pairs.pairs() * pairs.trial().bursts())
                                .sum()),
                count(steady, trial -> true));
    }

    private static List<CountedBreaks> of(List<CountedBreaks> all, Course course) {
        return all.stream().filter(pairs -> pairs.trial().course() == course).toList();
    }

    private static double perHundred(List<CountedBreaks> pairs, long breaks) {
        return 100.0 * breaks / count(pairs, trial -> true);
    }

    private static Proportion proportion(List<CountedBreaks> pairs, Predicate<BreakTrial> which) {
        return new Proportion(count(pairs, which), count(pairs, trial -> true));
    }

    private static long count(List<CountedBreaks> all, Predicate<BreakTrial> which) {
        return all.stream()
                .filter(pairs -> which.test(pairs.trial()))
                .mapToLong(CountedBreaks::pairs)
                .sum();
    }

    /** The least error that at least such a share of the pairs doesn't exceed. */
    private static OptionalDouble quantile(List<CountedBreaks> told, double share) {
        TreeMap<Integer, Long> byError = new TreeMap<>();
        told.forEach(pairs -> byError.merge(Objects.requireNonNull(pairs.trial().error()), pairs.pairs(), Long::sum));
        double left = share * count(told, trial -> true);
        for (var error : byError.entrySet()) {
            left -= error.getValue();
            if (left <= 0) {
                return OptionalDouble.of(error.getKey());
            }
        }
        return OptionalDouble.empty();
    }
}
