package org.parley.audit;

import java.util.List;
import org.parley.trend.WilsonInterval;

/**
 * The share of right findings over strata, each counted by its findings (Cochran, 1977, ch. 5), with labels that are
 * missing taken to be like those of the same stratum.
 *
 * <p>The interval is Wilson's for as many findings as, drawn at random from all, would tell as much (Korn and Graubard,
 * 1998): p (1 - p) by the variance of the stratified estimate, with its finite population correction. This is never
 * thought to be more than what was labelled, and where the labels show no variance at all it follows from the weights alone
 * (Kish, 1965).
 *
 * @param share the estimate; not a number without a label
 * @param interval its 95 % interval
 * @param covered share of the findings in strata with a label
 */
record StratifiedShare(double share, WilsonInterval interval, double covered) {
    static StratifiedShare of(List<LabelledStratum> strata) {
        List<LabelledStratum> known =
                strata.stream().filter(stratum -> stratum.decided() > 0).toList();
        double all = strata.stream().mapToLong(LabelledStratum::items).sum();
        double items = known.stream().mapToLong(LabelledStratum::items).sum();
        double share = known.stream()
                        .mapToDouble(stratum -> stratum.items() * stratum.precision())
                        .sum()
                / items;
        return new StratifiedShare(share, new WilsonInterval(share, size(known, items, share)), items / all);
    }

    private static double size(List<LabelledStratum> strata, double items, double share) {
        double labelled = 0;
        double variance = 0;
        double kish = 0;
        for (LabelledStratum stratum : strata) {
            double weight = stratum.items() / items;
            double n = stratum.decided();
            double p = stratum.precision();
            double spread = n > 1 ? p * (1 - p) * n / (n - 1) : share * (1 - share);
            labelled += n;
            variance += weight * weight * stratum.unknown() * spread / n;
            kish += weight * weight * stratum.unknown() / n;
        }
        if (strata.isEmpty()) {
            return 0;
        }
        double most = labelled / (1 - labelled / items);
        if (strata.size() == 1) {
            return most;
        }
        return Math.min(most, variance > 0 ? share * (1 - share) / variance : 1 / kish);
    }
}
