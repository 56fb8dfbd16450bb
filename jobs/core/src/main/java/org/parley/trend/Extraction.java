package org.parley.trend;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;
import org.parley.model.Window;

/**
 * What share of the pairs, or of the mentions, found by outlet and year are right, as an audit leaves it open: a best value, and values drawn
 * from all that the labels allow.
 *
 * <p>A rate r of right stories is found as r / precision: what is counted is counted by as many stories more, so that counts
 * stay counts (the correction of Rogan and Gladen, 1978, for precision alone). A precision that stays as it is changes no
 * slope; one that falls makes a trend where there is none.
 *
 * <p>Precision is one for all pairs of an outlet and year: a pair that is more often wrong than others isn't known as such.
 */
public final class Extraction implements Serializable {
    private static final long serialVersionUID = 1;

    /** By draw, year from the first on, and outlet; the best value before all draws. */
    private final double[][][] precisions;

    private final int[] years;

    private Extraction(double[][][] precisions, int[] years) {
        this.precisions = precisions;
        this.years = years;
    }

    /** Where precisions come from. */
    public interface Source {
        /**
         * A precision.
         *
         * @param draw counted from 1; 0 for the best value
         * @param outlet null for outlets that are not told apart
         * @return above 0
         */
        double precision(int draw, @Nullable String outlet, int year);
    }

    /** The precisions of the periods and outlets of a calendar. */
    public static Extraction of(Calendar calendar, int draws, Source source) {
        int size = calendar.size();
        int first = size == 0 ? 0 : calendar.period(0).getYear();
        int[] years = new int[size];
        for (int place = 0; place < size; place++) {
            years[place] = middle(calendar, place) - first;
        }
        int all = size == 0 ? 0 : years[size - 1] + 1;
        double[][][] precisions = new double[draws + 1][all][calendar.panel().size()];
        for (int draw = 0; draw <= draws; draw++) {
            for (int year = 0; year < all; year++) {
                for (int outlet = 0; outlet < precisions[draw][year].length; outlet++) {
                    precisions[draw][year][outlet] =
                            source.precision(draw, calendar.panel().name(outlet), first + year);
                }
            }
        }
        return new Extraction(precisions, years);
    }

    /** The year of a period's middle. */
    private static int middle(Calendar calendar, int place) {
        Window window = calendar.window();
        long begin = calendar.period(place).toEpochDay();
        long end = window.next(calendar.period(place)).toEpochDay();
        return LocalDate.ofEpochDay((begin + end) / 2).getYear();
    }

    /**
     * The test of a measure with what the audit says: counts by outlet and year are corrected for precision, and the slope's
     * variance is that of the line and that between the slopes that the drawn precisions give (multiple imputation; Rubin,
     * 1987).
     *
     * @param counted stories of the actor or pair by outlet
     */
    TrendTest test(String actorA, @Nullable String actorB, Measure measure, Calendar calendar, Strata.Counts counted) {
        Series best = series(measure, calendar, counted, 0);
        TrendTest test = TrendTest.of(actorA, actorB, best);
        TrendLine line = test.line();
        if (line == null) {
            return test;
        }
        int drawn = 0;
        double mean = 0;
        double squares = 0;
        for (int draw = 1; draw <= draws(); draw++) {
            OptionalDouble slope = series(measure, calendar, counted, draw).slope();
            if (slope.isPresent()) {
                drawn++;
                double off = slope.getAsDouble() - mean;
                mean += off / drawn;
                squares += off * (slope.getAsDouble() - mean);
            }
        }
        double between = drawn < 2 ? 0 : squares / (drawn - 1) * (1 + 1.0 / drawn);
        return test.along(line.widened(between, best.degreesOfFreedom()));
    }

    private Series series(Measure measure, Calendar calendar, Strata.Counts counted, int draw) {
        return Series.ofStories(calendar, measure, new AuditedStories(calendar.panel(), this, draw), counted);
    }

    /** Number of draws. */
    private int draws() {
        return precisions.length - 1;
    }

    /** A precision; draw 0 is the best value. */
    double precision(int draw, int place, int outlet) {
        return precisions[draw][years[place]][outlet];
    }
}
