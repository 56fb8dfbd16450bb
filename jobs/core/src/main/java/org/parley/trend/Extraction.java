package org.parley.trend;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Window;

/**
 * What share of the pairs found by outlet and year are right, as an audit leaves it open: a best value, and values drawn
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

    /** Number of draws. */
    int draws() {
        return precisions.length - 1;
    }

    /** A precision; draw 0 is the best value. */
    double precision(int draw, int place, int outlet) {
        return precisions[draw][years[place]][outlet];
    }
}
