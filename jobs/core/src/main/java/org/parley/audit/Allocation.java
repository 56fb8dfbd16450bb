package org.parley.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.AuditKind;

/**
 * How many findings of one kind are drawn from each outlet and year. Outlets have strata of their own, the largest first, as
 * far as each stratum can be given four on average; the others are one stratum a year. What is left beyond two for each
 * stratum goes where its square root is large: large strata get more, for the sake of all, and small ones enough to be told
 * about themselves (power allocation; Bankier, 1988). Places are dealt out one by one by the method of equal
 * proportions, so that sizes are whole numbers and sum up (Wright, 2012).
 */
public final class Allocation {
    /** The stratum of outlets that are too small for one of their own, and of articles whose outlet isn't known. */
    public static final String OTHERS = "(others)";

    private static final int LEAST = 2;
    private static final int USUAL = 4;

    /** In the order in which ties are decided. */
    private static final Comparator<Stratum> BY_NAME =
            Comparator.comparing(Stratum::outlet).thenComparing(Stratum::year);

    /**
     * A stratum.
     *
     * @param year {@link #UNDATED} for undated articles
     */
    private record Stratum(String outlet, int year) {}

    private static final int UNDATED = Integer.MIN_VALUE;

    /** A stratum while places are dealt out. */
    private static final class Seat {
        private final Stratum stratum;
        private final long items;
        private int drawn;

        private Seat(Stratum stratum, long items) {
            this.stratum = stratum;
            this.items = items;
            this.drawn = (int) Math.min(LEAST, items);
        }

        private double claim() {
            return Math.sqrt(items / (drawn * (drawn + 1.0)));
        }
    }

    private Allocation() {}

    /** The fewest that can be drawn of a kind: two a year. */
    public static int least(List<FoundTotal> totals) {
        return LEAST * years(totals).size();
    }

    /**
     * Deals out places; all are drawn where there are no more findings than places.
     *
     * @param totals those of one kind, an outlet and year once
     * @param size places, at least {@link #least}
     * @return one for each total, in their order
     * @throws IllegalArgumentException when there are too few places
     */
    public static List<Share> of(List<FoundTotal> totals, int size) {
        if (size < least(totals)) {
            throw new IllegalArgumentException("at least " + least(totals) + " are drawn of each kind, two a year");
        }
        Set<String> own = own(totals, size);
        Map<Stratum, Long> items = new TreeMap<>(BY_NAME);
        totals.forEach(total -> items.merge(stratum(total, own), total.items(), Long::sum));
        Map<Stratum, Seat> seats = dealt(items, size);
        List<Share> shares = new ArrayList<>();
        for (FoundTotal total : totals) {
            Stratum stratum = stratum(total, own);
            Seat seat = seats.get(stratum);
            if (seat != null) {
                AuditKind kind = total.kind();
                shares.add(new Share(kind, total.outlet(), total.year(), stratum.outlet, seat.items, seat.drawn));
            }
        }
        return shares;
    }

    private static Map<Stratum, Seat> dealt(Map<Stratum, Long> items, int size) {
        Map<Stratum, Seat> seats = new HashMap<>();
        PriorityQueue<Seat> claims = new PriorityQueue<>(
                Comparator.comparingDouble(Seat::claim).reversed().thenComparing(seat -> seat.stratum, BY_NAME));
        int left = size;
        for (var entry : items.entrySet()) {
            Seat seat = new Seat(entry.getKey(), entry.getValue());
            seats.put(seat.stratum, seat);
            left -= seat.drawn;
            if (seat.drawn < seat.items) {
                claims.add(seat);
            }
        }
        for (Seat seat = claims.poll(); seat != null && left > 0; seat = claims.poll()) {
            seat.drawn++;
            left--;
            if (seat.drawn < seat.items) {
                claims.add(seat);
            }
        }
        return seats;
    }

    /** The outlets with strata of their own. */
    private static Set<String> own(List<FoundTotal> totals, int size) {
        Map<String, Long> items = new TreeMap<>();
        Map<String, Integer> strata = new HashMap<>();
        for (FoundTotal total : totals) {
            if (total.outlet() != null) {
                items.merge(total.outlet(), total.items(), Long::sum);
                strata.merge(total.outlet(), 1, Integer::sum);
            }
        }
        List<String> largest = items.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        boolean unknown = items.values().stream().mapToLong(Long::longValue).sum()
                < totals.stream().mapToLong(FoundTotal::items).sum();
        int room = size / USUAL;
        int all = strata.values().stream().mapToInt(Integer::intValue).sum();
        if (!unknown && all <= room) {
            return items.keySet();
        }
        Set<String> own = new HashSet<>();
        int taken = years(totals).size();
        for (String outlet : largest) {
            taken += strata.getOrDefault(outlet, 0);
            if (taken > room) {
                break;
            }
            own.add(outlet);
        }
        return own;
    }

    private static Stratum stratum(FoundTotal total, Set<String> own) {
        String outlet = total.outlet();
        return new Stratum(outlet != null && own.contains(outlet) ? outlet : OTHERS, year(total.year()));
    }

    private static Set<Integer> years(List<FoundTotal> totals) {
        Set<Integer> years = new HashSet<>();
        totals.forEach(total -> years.add(year(total.year())));
        return years;
    }

    private static int year(@Nullable Integer year) {
        return year == null ? UNDATED : year;
    }
}
