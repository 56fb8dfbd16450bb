package org.parley.network;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.special.Gamma;

/**
 * How many stories two actors would share by chance, where each actor keeps its number of stories and each story its
 * number of actors on average: the stochastic degree sequence model (Neal, Domagalski and Sagan 2021) with the
 * probabilities of the bipartite configuration model, p = xy / (1 + xy) (Saracco, Di Clemente, Gabrielli and Squartini
 * 2015). A roster of sixty names makes many pairs and little evidence for each. Actors of one degree are alike in it, and
 * so are stories of one degree: it is solved over classes.
 */
public final class DegreeNull implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int STEPS = 5_000;
    private static final double CONVERGED = 1e-10;

    private final TreeMap<Long, Integer> placeOf = new TreeMap<>();
    private final double[] members;
    private final double[][] chance;

    private DegreeNull(List<DegreeClass> actors, List<DegreeClass> stories) {
        this.members = stories.stream().mapToDouble(DegreeClass::members).toArray();
        for (int i = 0; i < actors.size(); i++) {
            placeOf.put(actors.get(i).degree(), i);
        }
        this.chance = fitted(actors, stories);
    }

    /**
     * The null model of a corpus.
     *
     * @param actors by their number of stories
     * @param stories by their number of actors, those without any aside
     * @throws IllegalArgumentException when the two don't make the same number of appearances
     */
    public static DegreeNull of(List<DegreeClass> actors, List<DegreeClass> stories) {
        if (appearances(actors) != appearances(stories)) {
            throw new IllegalArgumentException(
                    appearances(actors) + " stories of actors, " + appearances(stories) + " actors of stories");
        }
        return new DegreeNull(sorted(actors), sorted(stories));
    }

    /** Stories that two actors would share by chance, by the number of stories of each. */
    public double expected(long storiesA, long storiesB) {
        double[] a = chance[place(storiesA)];
        double[] b = chance[place(storiesB)];
        double expected = 0;
        for (int c = 0; c < members.length; c++) {
            expected += members[c] * a[c] * b[c];
        }
        return expected;
    }

    /**
     * Probability of at least so many shared stories by chance: the Poisson tail, close to the exact Poisson-binomial
     * where each story's part is small. Above the expected number it was the greater of the two wherever both were
     * computed, so that fewer ties are kept, not more.
     */
    public double p(long shared, long storiesA, long storiesB) {
        if (shared <= 0) {
            return 1;
        }
        double expected = expected(storiesA, storiesB);
        return expected <= 0 ? 0 : Gamma.regularizedGammaP((double) shared, expected, 1e-15, Integer.MAX_VALUE);
    }

    /** Probability that a story of so many actors has an actor of so many stories. */
    double chance(long storiesOfActor, int storyClass) {
        return chance[place(storiesOfActor)][storyClass];
    }

    private int place(long degree) {
        Integer place = placeOf.get(degree);
        if (place == null) {
            throw new IllegalArgumentException("no actor has " + degree + " stories");
        }
        return place;
    }

    /** Fixed point of the two equations for the degrees, begun from Chung and Lu's x = degree / sqrt(appearances). */
    private static double[][] fitted(List<DegreeClass> actors, List<DegreeClass> stories) {
        double root = Math.sqrt((double) appearances(actors));
        double[] x = actors.stream().mapToDouble(c -> c.degree() / root).toArray();
        double[] y = stories.stream().mapToDouble(c -> c.degree() / root).toArray();
        double change = Double.MAX_VALUE;
        for (int step = 0; step < STEPS && change > CONVERGED; step++) {
            change = Math.max(step(actors, x, stories, y), step(stories, y, actors, x));
        }
        double[][] chance = new double[x.length][y.length];
        for (int i = 0; i < x.length; i++) {
            for (int c = 0; c < y.length; c++) {
                chance[i][c] = x[i] * y[c] / (1 + x[i] * y[c]);
            }
        }
        return chance;
    }

    private static double step(List<DegreeClass> own, double[] x, List<DegreeClass> others, double[] y) {
        double change = 0;
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int c = 0; c < y.length; c++) {
                sum += others.get(c).members() * y[c] / (1 + x[i] * y[c]);
            }
            double next = own.get(i).degree() / sum;
            change = Math.max(change, Math.abs(next - x[i]) / next);
            x[i] = next;
        }
        return change;
    }

    private static long appearances(List<DegreeClass> classes) {
        return classes.stream().mapToLong(c -> c.degree() * c.members()).sum();
    }

    private static List<DegreeClass> sorted(List<DegreeClass> classes) {
        return classes.stream()
                .sorted(Comparator.comparingLong(DegreeClass::degree))
                .toList();
    }
}
