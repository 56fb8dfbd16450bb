package org.parley.trend;

/**
 * A second opinion on a trend, from ranks alone: the median slope, and whether later counts rank higher, each within what
 * its period's volume lets expect. Autocorrelation widens the variance, and is never thought to narrow it.
 *
 * @param slope Theil and Sen's, of the measure's log2 per month
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param s Mann and Kendall's: rises minus falls
 * @param p of s, two-sided
 */
public record RankTrend(double slope, double low, double high, double s, double p) {
    static RankTrend of(Series series) {
        double[] months = series.months();
        double[] values = series.values();
        TheilSen line = TheilSen.of(months, values);
        double step = (months[months.length - 1] - months[0]) / (months.length - 1);
        double widening = Math.max(1, HamedRao.factor(values, line.slope() * step));
        MannKendall test = MannKendall.of(series.standings(), widening);
        return new RankTrend(line.slope(), line.low(), line.high(), test.s(), test.p());
    }
}
