package org.parley.planted;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Window;

/**
 * How the breaks of one planted pair came out.
 *
 * @param window length of the periods
 * @param course what was planted
 * @param levels changes of level that were told
 * @param error of a step, days from its day to the nearest change of level in its direction; null where there was none
 * @param inInterval whether that change's 95 % interval holds the step's day
 * @param bursts that were told
 * @param found whether one of them overlaps a planted burst
 */
public record BreakTrial(
        Window window,
        Course course,
        int levels,
        @Nullable Integer error,
        boolean inInterval,
        int bursts,
        boolean found) {
    /** The trial of a planted pair. */
    public static BreakTrial of(KnownBreaks known) {
        PairTruth truth = known.truth();
        LocalDate from = truth.from();
        LocalDate until = truth.until();
        List<Break> levels = ofKind(known.breaks(), BreakKind.LEVEL);
        List<Break> bursts = ofKind(known.breaks(), BreakKind.BURST);
        Break nearest = truth.course() != Course.STEPPING || from == null
                ? null
                : levels.stream()
                        .filter(level -> level.size() > 1 == truth.size() > 1)
                        .min(Comparator.comparingLong((Break level) -> error(level, from))
                                .thenComparing(Break::period))
                        .orElse(null);
        return new BreakTrial(
                known.window(),
                truth.course(),
                levels.size(),
                nearest == null || from == null ? null : (Integer) (int) error(nearest, from),
                nearest != null && from != null && holds(nearest, from),
                bursts.size(),
                from != null && until != null && bursts.stream().anyMatch(burst -> overlaps(burst, from, until)));
    }

    private static List<Break> ofKind(List<Break> breaks, BreakKind kind) {
        return breaks.stream().filter(any -> any.kind() == kind).toList();
    }

    private static long error(Break level, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, level.period()));
    }

    private static boolean holds(Break level, LocalDate day) {
        return level.earliest() != null
                && level.latest() != null
                && !level.earliest().isAfter(day)
                && !level.latest().isBefore(day);
    }

    private static boolean overlaps(Break burst, LocalDate from, LocalDate until) {
        return burst.until() != null
                && burst.period().isBefore(until)
                && burst.until().isAfter(from);
    }
}
