package org.parley.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;
import org.parley.model.Window;

/** The values of one measure in the periods that may be used, and how many stories stand behind them. */
final class Series {
    private static final double LN2 = Math.log(2);
    private static final Set<Measure> SHARES = EnumSet.of(Measure.CLOSENESS, Measure.GIVEN_A, Measure.GIVEN_B);

    /** Below so many stories a period, the added half story draws the slope down where the volume grows. */
    private static final long SPARSE = 5;

    /** A share that is nearer to 1 is 1 but for rounding, and has no trend. */
    private static final double SURE = 1e-9;

    private final Calendar calendar;
    private final Measure measure;
    private @Nullable OutletMix mix;
    private @Nullable Fit fit;
    private boolean isFitted;
    private double leastDispersion = 1;
    private final int[] places;
    private final double[] months;
    private final double[] values;
    private final double[] counts;
    private final double[] exposures;
    private final double[] trials;
    private int size;

    private Series(Calendar calendar, Measure measure) {
        this.calendar = calendar;
        this.measure = measure;
        this.places = new int[calendar.size()];
        this.months = new double[calendar.size()];
        this.values = new double[calendar.size()];
        this.counts = new double[calendar.size()];
        this.exposures = new double[calendar.size()];
        this.trials = new double[calendar.size()];
    }

    /**
     * Adds the next period.
     *
     * @param exposure what stories are counted by
     * @param most as many as might have been counted
     */
    private void add(int place, double count, double exposure, double most) {
        places[size] = place;
        months[size] = calendar.months(place);
        counts[size] = count;
        exposures[size] = exposure;
        trials[size] = most;
        values[size++] = value(count, exposure);
    }

    /** log2 of the rate, a half added so that 0 has a place on it. */
    private double value(double count, double exposure) {
        double whole = exposure + (measure == Measure.ASSOCIATION ? 0.5 : 1);
        return Math.log((count + 0.5) / whole) / LN2;
    }

    /**
     * A series of stories at all usable places, counted by others as far as the outlets that they come from are there to
     * write of the actor or pair.
     *
     * @param whole what they are counted by
     * @param counted the stories by period and outlet
     */
    static Series ofStories(Calendar calendar, Measure measure, Denominator whole, Strata.Counts counted) {
        Series series = new Series(calendar, measure);
        int[] places = calendar.usable();
        OutletMix mix = new OutletMix(calendar, whole, places, counted);
        if (mix.isEmpty()) {
            for (int place : places) {
                double all = whole.stories(place);
                if (all > 0) {
                    series.add(place, 0, all, all);
                }
            }
            return series;
        }
        int[] known = mix.known(places);
        while (known.length < places.length && !mix.isEmpty()) {
            places = known;
            mix = new OutletMix(calendar, whole, places, counted);
            known = mix.known(places);
        }
        series.fill(places, mix.counts(), mix, mix.growth(0), mix.growth(0));
        series.mix = mix;
        return series;
    }

    private void fill(int[] at, double[] stories, OutletMix outlets, double[] growth, double[] levels) {
        double[] expected = outlets.exposures(growth, levels);
        for (int i = 0; i < at.length; i++) {
            add(at[i], stories[i], expected[i], outlets.total(i));
        }
    }

    /** Says that counts vary by chance as Poisson counts do, times a factor. */
    Series variedBy(double factor) {
        leastDispersion = factor;
        return this;
    }

    Calendar calendar() {
        return calendar;
    }

    Measure measure() {
        return measure;
    }

    /** First day of one of its periods. */
    LocalDate period(int index) {
        return calendar.period(places[index]);
    }

    int size() {
        return size;
    }

    /** Stories of the actor or pair, by which it is known whether there are enough. */
    long stories() {
        return (long) (measure == Measure.CLOSENESS ? sum(exposures) : sum(counts));
    }

    /** Where each count stands if the rate was the same all the time. */
    List<Standing> standings() {
        double rate = sum(counts) / sum(exposures);
        List<Standing> standings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            standings.add(
                    isShare()
                            ? Standing.ofShare(counts[i], trials[i], Math.min(1, rate * exposures[i] / trials[i]))
                            : Standing.ofCount(counts[i], rate * exposures[i], exposures[i]));
        }
        return standings;
    }

    /**
     * The course that its outlets have in common.
     *
     * @param columns the terms that it was fitted with
     */
    private record Fit(Weekdays weekdays, double[][] columns, OutletCourse course) {
        /** The regression that it is; its constant isn't known. */
        Optional<PoissonRegression> regression(double[] counts) {
            double[] coefficients = new double[columns[0].length];
            System.arraycopy(course.slopes(), 0, coefficients, 1, course.slopes().length);
            return PoissonRegression.at(columns, counts, course.fitted(), coefficients);
        }
    }

    /** Without weekdays where each outlet has weekdays of its own. Null where nothing fits. */
    private @Nullable Fit fit() {
        if (!isFitted && mix != null) {
            Weekdays weekdays = weekdays();
            fit = fit(mix, weekdays);
            fit = fit == null && weekdays.terms() > 0 ? fit(mix, Weekdays.NONE) : fit;
        }
        isFitted = true;
        return fit;
    }

    private @Nullable Fit fit(OutletMix outlets, Weekdays weekdays) {
        double[][] columns = TrendLine.columns(months(), weekdays);
        return outlets.model()
                .course(columns)
                .map(course -> new Fit(weekdays, columns, course))
                .orElse(null);
    }

    private Weekdays weekdays() {
        return calendar.window() == Window.DAY
                ? Weekdays.of(
                        IntStream.range(0, size)
                                .mapToObj(i -> period(i).getDayOfWeek())
                                .toArray(DayOfWeek[]::new),
                        counts())
                : Weekdays.NONE;
    }

    /** The line through the counts; empty where none fits. */
    Optional<TrendLine> line() {
        Fit line = fit();
        double least = isShare() ? 1 - sum(counts) / sum(exposures) : leastDispersion;
        return line == null || least < SURE
                ? Optional.empty()
                : line.regression(counts()).map(regression -> TrendLine.of(regression, least, line.course.widening()));
    }

    /** Number of its periods less that of its line's terms. */
    int degreesOfFreedom() {
        Fit line = fit();
        return line == null ? size : size - line.columns[0].length;
    }

    /** The slope of its line, of log2 per month; empty where there is none. */
    OptionalDouble slope() {
        Fit line = fit();
        return line == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(TrendLine.perMonth(line.course.slopes()[0]));
    }

    /**
     * The slope of a replicate of the corpus, of log2 per month; not a number where there is none.
     *
     * @param whole what is counted by there
     * @param counted stories of the actor or pair there
     */
    double slope(Denominator whole, Denominator counted) {
        Fit line = fit();
        return mix == null || line == null
                ? Double.NaN
                : TrendLine.perMonth(mix.resampled(whole, counted).slope(line.columns, line.course.slopes()));
    }

    /**
     * The same where what is counted by is as it was.
     *
     * @param counts stories of the actor or pair there, at each place of the calendar
     * @param outlets the same by outlet, where places are usable
     */
    double slope(double[] counts, double[] outlets) {
        Fit line = fit();
        if (mix == null || line == null) {
            return Double.NaN;
        }
        double[] own = new double[size];
        for (int i = 0; i < size; i++) {
            own[i] = counts[places[i]];
        }
        return TrendLine.perMonth(mix.resampled(own, outlets).slope(line.columns, line.course.slopes()));
    }

    /** The same series as its outlets' rates and the weekdays let expect it if the former all change with a line. */
    Series along(TrendLine line) {
        return mix == null ? this : counted(mix, mix.growth(line.slope()));
    }

    /** The same series as the weekdays let expect it, where it has any. */
    Series evened() {
        return mix == null || levels() == null ? this : counted(mix, mix.growth(0));
    }

    private Series counted(OutletMix outlets, double[] growth) {
        double[] levels = levels();
        Series series = new Series(calendar, measure);
        series.fill(
                Arrays.copyOf(places, size), counts(), outlets, growth, levels == null ? outlets.growth(0) : levels);
        return series;
    }

    /** The levels of its days; null where weekdays are none of its line's terms. */
    private double @Nullable [] levels() {
        Fit line = calendar.window() == Window.DAY ? fit() : null;
        return line == null || line.weekdays.terms() == 0 ? null : line.weekdays.factors(line.course.slopes());
    }

    /** Whether it counts some of what it counts by, so that all of it is the most that there can be. */
    private boolean isShare() {
        return SHARES.contains(measure);
    }

    /** The rate in some periods by that in the others, half a story added to each. */
    double ratio(int first, int beyond) {
        double in = 0.5;
        double exposed = 0;
        for (int i = first; i < beyond; i++) {
            in += counts[i];
            exposed += exposures[i];
        }
        double out = sum(counts) - in + 1;
        return in / exposed / (out / (sum(exposures) - exposed));
    }

    double[] counts() {
        return Arrays.copyOf(counts, size);
    }

    double[] exposures() {
        return Arrays.copyOf(exposures, size);
    }

    double[] months() {
        return Arrays.copyOf(months, size);
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }

    /** What was left out, and what there is too little of. */
    List<String> flags() {
        List<String> flags = new ArrayList<>(calendar.flags());
        if (size < TrendTest.LEAST_PERIODS) {
            flags.add("few_periods");
        }
        if (calendar.window() == Window.DAY && isEnough() && fit() != null && levels() == null) {
            flags.add("no_weekdays");
        }
        if (stories() < TrendTest.LEAST_STORIES) {
            flags.add("few_stories");
        } else if (stories() < SPARSE * size) {
            flags.add("sparse_periods");
        }
        return flags;
    }

    boolean isEnough() {
        return size >= TrendTest.LEAST_PERIODS && stories() >= TrendTest.LEAST_STORIES;
    }

    private double sum(double[] values) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i];
        }
        return sum;
    }
}
