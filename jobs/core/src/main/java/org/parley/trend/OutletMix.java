package org.parley.trend;

/**
 * The outlets that the stories of an actor or pair come from. Each outlet has a rate of its own: what a period lets expect
 * is the sum of what its outlets do, so that an outlet that joins, leaves or grows makes no trend (indirect
 * standardisation; with a trend in time it is the fit of a log-linear model with a term for each outlet, one of whose two
 * steps this is).
 */
final class OutletMix {
    private static final double LN2 = Math.log(2);

    private final double[] months;
    private final double[] stories;
    private final double[][] totals;
    private final double scale;

    /**
     * @param counts stories of the actor or pair by outlet, at the given places
     * @param places ascending
     */
    OutletMix(Calendar calendar, int[] places, long[] counts) {
        Panel panel = calendar.panel();
        int size = 0;
        for (long count : counts) {
            size += count > 0 ? 1 : 0;
        }
        this.months = new double[places.length];
        this.stories = new double[size];
        this.totals = new double[size][places.length];
        double all = 0;
        for (int i = 0; i < places.length; i++) {
            months[i] = calendar.months(places[i]);
            all += calendar.stories(places[i]);
        }
        int at = 0;
        double sum = 0;
        for (int outlet = 0; outlet < counts.length; outlet++) {
            if (counts[outlet] > 0) {
                stories[at] = counts[outlet];
                sum += counts[outlet];
                for (int i = 0; i < places.length; i++) {
                    totals[at][i] = panel.stories(places[i], outlet);
                }
                at++;
            }
        }
        this.scale = all / sum;
    }

    /**
     * What each period's count is to be counted by, if the rates of all outlets change by the same factors: the stories
     * of a period are worth what its outlets wrote of the actor or pair. Without a change they sum up to all stories.
     *
     * @param growth the factors
     */
    double[] exposures(double[] growth) {
        double[] exposures = new double[months.length];
        for (int outlet = 0; outlet < stories.length; outlet++) {
            double rate = scale * stories[outlet] / grown(outlet, growth);
            for (int i = 0; i < exposures.length; i++) {
                exposures[i] += rate * totals[outlet][i];
            }
        }
        return exposures;
    }

    /**
     * By how much a slope's error is larger for the outlets' rates being unknown: only what changes within an outlet tells
     * of the trend. 1 where all outlets are there all the time; infinite where none is there twice.
     */
    double widening(double[] growth) {
        double[] all = new double[months.length];
        double within = 0;
        for (int outlet = 0; outlet < stories.length; outlet++) {
            double rate = stories[outlet] / grown(outlet, growth);
            double[] fitted = new double[months.length];
            for (int i = 0; i < fitted.length; i++) {
                fitted[i] = rate * totals[outlet][i] * growth[i];
                all[i] += fitted[i];
            }
            within += spread(fitted);
        }
        return Math.sqrt(spread(all) / within);
    }

    /** Sum of squared distances in time from their mean, weighed. */
    private double spread(double[] weights) {
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            mean += weights[i] * months[i];
        }
        mean /= sum;
        double spread = 0;
        for (int i = 0; i < weights.length; i++) {
            spread += weights[i] * (months[i] - mean) * (months[i] - mean);
        }
        return spread;
    }

    /**
     * The factors of a line.
     *
     * @param slope of the log2 rate per month
     */
    double[] growth(double slope) {
        double[] growth = new double[months.length];
        double middle = (months[0] + months[months.length - 1]) / 2;
        for (int i = 0; i < growth.length; i++) {
            growth[i] = Math.exp(slope * LN2 * (months[i] - middle));
        }
        return growth;
    }

    private double grown(int outlet, double[] growth) {
        double sum = 0;
        for (int i = 0; i < growth.length; i++) {
            sum += totals[outlet][i] * growth[i];
        }
        return sum;
    }
}
