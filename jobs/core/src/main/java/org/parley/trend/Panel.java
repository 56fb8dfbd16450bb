package org.parley.trend;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What each outlet was the first to publish in each period. Outlets beyond the 500 with most stories are one, and so are
 * those whose name isn't known.
 */
final class Panel implements Denominator, Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST_OUTLETS = 500;

    /**
     * In a period in which an outlet has fewer stories, they are one with those of other such outlets: what so few let expect
     * varies more than what is observed.
     */
    private static final long LEAST_STORIES = 20;

    /** An outlet that comes or goes is told when it has so large a part of the stories while it is there ... */
    private static final double TOLD_SHARE = 0.05;

    /** ... and would have had so many more if it had always been there: fewer may be missing by chance. */
    private static final double MISSED_STORIES = 10;

    private static final int OTHERS = 0;

    private final Map<String, Integer> outlets = new HashMap<>();
    private final String[] names;
    private final long[][] totals;
    private final long[] sums;
    private final Strata strata;

    /**
     * @param periods number of periods
     * @param placeOf the place of a total's period
     */
    Panel(int periods, List<OutletTotal> all, ToIntFunction<OutletTotal> placeOf) {
        Map<String, Long> sums = new HashMap<>();
        for (OutletTotal total : all) {
            if (total.outlet() != null) {
                sums.merge(total.outlet(), total.stories(), Long::sum);
            }
        }
        Comparator<Map.Entry<String, Long>> largest =
                Map.Entry.<String, Long>comparingByValue().reversed();
        sums.entrySet().stream()
                .sorted(largest.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OUTLETS)
                .forEach(entry -> outlets.put(entry.getKey(), outlets.size() + 1));
        this.names = new String[outlets.size() + 1];
        names[OTHERS] = "";
        outlets.forEach((name, number) -> names[number] = name);
        this.totals = new long[periods][outlets.size() + 1];
        for (OutletTotal total : all) {
            totals[placeOf.applyAsInt(total)][outlet(total.outlet())] += total.stories();
        }
        this.sums = Arrays.stream(totals)
                .mapToLong(total -> Arrays.stream(total).sum())
                .toArray();
        double[][] actors = new double[periods][outlets.size() + 1];
        for (double[] ofPeriod : actors) {
            Arrays.fill(ofPeriod, Double.POSITIVE_INFINITY);
        }
        this.strata = new Strata(totals, actors, LEAST_STORIES);
    }

    /** The number of an outlet, from 0 on. */
    int outlet(@Nullable String name) {
        return name == null ? OTHERS : outlets.getOrDefault(name, OTHERS);
    }

    /** The outlet of a number; null for those that share one. */
    @Nullable
    String name(int outlet) {
        return outlet == OTHERS ? null : names[outlet];
    }

    /** How many numbers outlets have. */
    int size() {
        return outlets.size() + 1;
    }

    /** The strata by outlet. */
    Strata strata() {
        return strata;
    }

    @Override
    public double stories(int place) {
        return sums[place];
    }

    @Override
    public double stories(int place, int outlet) {
        return totals[place][outlet];
    }

    /** Whether an outlet of some size joins or leaves among the given places. */
    boolean isChanging(int[] places) {
        long[] all = Arrays.stream(places).mapToLong(place -> sums[place]).toArray();
        long whole = Arrays.stream(all).sum();
        for (int outlet = 1; outlet < size(); outlet++) {
            long own = 0;
            long there = 0;
            long since = 0;
            for (int i = 0; i < places.length; i++) {
                long stories = totals[places[i]][outlet];
                since += own > 0 || stories > 0 ? all[i] : 0;
                if (stories > 0) {
                    own += stories;
                    there = since;
                }
            }
            double share = (double) own / there;
            if (share > TOLD_SHARE && share * (whole - there) > MISSED_STORIES) {
                return true;
            }
        }
        return false;
    }
}
