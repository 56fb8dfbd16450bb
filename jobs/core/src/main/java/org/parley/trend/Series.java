package org.parley.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;

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
        series.fill(places, mix.counts(), mix, mix.growth(0));
        series.mix = mix;
        return series;
    }

    private void fill(int[] at, double[] stories, OutletMix outlets, double[] growth) {
        double[] expected = outlets.exposures(growth);
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

    /** The line through the counts; empty where none fits. */
    Optional<TrendLine> line() {
        OutletMix outlets = mix;
        double least = isShare() ? 1 - sum(counts) / sum(exposures) : leastDispersion;
        if (outlets == null || least < SURE) {
            return Optional.empty();
        }
        double[][] columns = TrendLine.columns(months());
        return outlets.course(columns).flatMap(course -> regression(columns, course)
                .map(line -> TrendLine.of(line, least, course.widening())));
    }

    /** The regression that a course of its outlets is; its constant isn't known. */
    private Optional<PoissonRegression> regression(double[][] columns, OutletMix.Course course) {
        double[] coefficients = new double[columns[0].length];
        System.arraycopy(course.slopes(), 0, coefficients, 1, course.slopes().length);
        return PoissonRegression.at(columns, counts(), course.fitted(), coefficients);
    }

    /** The slope of its line, of log2 per month; empty where there is none. */
    OptionalDouble slope() {
        return mix == null
                ? OptionalDouble.empty()
                : mix.course(TrendLine.columns(months()))
                        .map(course -> OptionalDouble.of(TrendLine.perMonth(course.slopes()[0])))
                        .orElse(OptionalDouble.empty());
    }

    /**
     * Where the lines of replicates begin; empty where there is no line, and for what is not counted by all stories:
     * replicates would have to take by outlet what it is counted by.
     */
    Optional<Tangent> tangent() {
        OutletMix outlets = mix;
        if (outlets == null || isShare() || measure == Measure.ASSOCIATION) {
            return Optional.empty();
        }
        double[][] columns = TrendLine.columns(months());
        return outlets.course(columns).map(course -> outlets.tangent(columns, course));
    }

    /** What is counted at all places of the calendar, at its own. */
    double[] atPlaces(double[] all) {
        double[] own = new double[size];
        for (int i = 0; i < size; i++) {
            own[i] = all[places[i]];
        }
        return own;
    }

    /** What is counted of all outlets, of those that its stories come from. */
    double[] ofOutlets(double[] all) {
        return mix == null ? new double[0] : mix.own(all);
    }

    /** The same series as its outlets' rates let expect it if they all change with a line. */
    Series along(TrendLine line) {
        if (mix == null) {
            return this;
        }
        Series series = new Series(calendar, measure);
        series.fill(Arrays.copyOf(places, size), counts(), mix, mix.growth(line.slope()));
        return series;
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
