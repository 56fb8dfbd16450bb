package org.parley.trend;

import java.util.List;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * The rank test for one change of level (Pettitt 1979). It answers a steady rise with a small p as well: it says that
 * the level changed, not that it did so in one step.
 *
 * @param k largest difference in ranks between what lies before and after a place
 * @param place first value of the new level
 * @param p probability of so large a k if nothing changed, 2 exp(-6 k^2 / (n^3 + n^2)), at most 1
 */
public record Pettitt(double k, int place, double p) {
    /**
     * Tests values in their order in time.
     *
     * @throws IllegalArgumentException with less than two values
     */
    public static Pettitt of(double[] values) {
        double n = values.length;
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
        double[] lead = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            lead[i] = 2 * ranks[i] - n - 1;
        }
        return ofLeads(lead);
    }

    /**
     * Tests counts in their order in time by their standings.
     *
     * @throws IllegalArgumentException with less than two values
     */
    static Pettitt of(List<Standing> standings) {
        double[] leads = new double[standings.size()];
        for (int i = 0; i < leads.length; i++) {
            for (int j = i + 1; j < leads.length; j++) {
                double over = standings.get(i).over(standings.get(j));
                leads[i] += over;
                leads[j] -= over;
            }
        }
        return ofLeads(leads);
    }

    /** By how many values each one is above others, minus by how many below: what lies before a place sums to its U. */
    private static Pettitt ofLeads(double[] leads) {
        double n = leads.length;
        if (n < 2) {
            throw new IllegalArgumentException("a change needs two values");
        }
        double u = 0;
        double k = -1;
        int place = 1;
        for (int i = 1; i < leads.length; i++) {
            u += leads[i - 1];
            if (Math.abs(u) > k) {
                k = Math.abs(u);
                place = i;
            }
        }
        return new Pettitt(k, place, Math.min(1, 2 * Math.exp(-6 * k * k / (n * n * n + n * n))));
    }
}
