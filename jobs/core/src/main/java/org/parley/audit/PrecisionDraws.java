package org.parley.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.trend.Bootstrap;
import org.parley.trend.Calendar;
import org.parley.trend.Extraction;

/**
 * Precisions of one kind of findings by outlet and year as labels leave them open. Of each stratum it is a beta distribution that
 * begins with one label's worth of what all labels of the kind say together, so that a stratum with few labels is taken to
 * be like the others, though not surely, and one with many speaks for itself.
 */
public final class PrecisionDraws implements Extraction.Source {
    /** How many are drawn: more would narrow or widen no interval by a visible part (Rubin, 1987, p. 114). */
    public static final int DRAWS = 50;

    /** A precision of 0 would let one story stand for any number. */
    private static final double LEAST = 0.01;

    private record Stratum(String outlet, int year) {}

    private record Drawn(Stratum stratum, int draw) {}

    private final Map<Stratum, LabelledStratum> strata = new HashMap<>();
    private final Map<Drawn, Double> drawn = new HashMap<>();
    private final Bootstrap chance;
    private final double right;
    private final double wrong;

    private PrecisionDraws(List<LabelledStratum> labelled, long seed) {
        this.chance = new Bootstrap(0, seed);
        this.right = labelled.stream().mapToLong(LabelledStratum::right).sum() + 0.5;
        this.wrong = labelled.stream().mapToLong(LabelledStratum::wrong).sum() + 0.5;
        for (LabelledStratum stratum : labelled) {
            Integer year = stratum.year();
            if (year != null) {
                strata.put(new Stratum(stratum.outlet(), year), stratum);
            }
        }
    }

    /**
     * The precisions of a calendar's periods and outlets.
     *
     * @param items labelled findings, of which those of the kind are looked at
     * @throws IllegalArgumentException when none of them is labelled yes or no
     */
    public static Extraction of(Calendar calendar, List<AuditItem> items, AuditKind kind) {
        return Extraction.of(calendar, DRAWS, of(items, kind));
    }

    static PrecisionDraws of(List<AuditItem> items, AuditKind kind) {
        List<LabelledStratum> labelled = Precisions.strata(
                items.stream().filter(item -> item.kind() == kind).toList());
        if (labelled.stream().allMatch(stratum -> stratum.decided() == 0)) {
            throw new IllegalArgumentException("no "
                    + (kind == AuditKind.COMENTION ? "co-mention" : kind.name().toLowerCase(Locale.ROOT))
                    + " is labelled yes or no");
        }
        return new PrecisionDraws(labelled, items.get(0).seed());
    }

    @Override
    public double precision(int draw, @Nullable String outlet, int year) {
        Stratum own = new Stratum(outlet == null ? Allocation.OTHERS : outlet, year);
        Stratum stratum = strata.containsKey(own) ? own : new Stratum(Allocation.OTHERS, year);
        return drawn.computeIfAbsent(new Drawn(stratum, draw), this::precision);
    }

    private double precision(Drawn of) {
        LabelledStratum stratum = strata.get(of.stratum);
        double yes = stratum == null ? 0 : stratum.right();
        double no = stratum == null ? 0 : stratum.wrong();
        double usual = of.draw == 0 ? right / (right + wrong) : drawn("all", of.draw, right, wrong);
        double precision = of.draw == 0
                ? (yes + usual) / (yes + no + 1)
                : drawn(of.stratum.outlet + " " + of.stratum.year, of.draw, yes + usual, no + 1 - usual);
        return Math.max(LEAST, precision);
    }

    private double drawn(String name, int draw, double yes, double no) {
        double least = 1e-9;
        BetaDistribution beta = new BetaDistribution(null, Math.max(least, yes), Math.max(least, no));
        return beta.inverseCumulativeProbability(Bootstrap.uniform(chance.hash(name), draw));
    }
}
