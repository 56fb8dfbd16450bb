package org.parley.trend;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.Window;

/**
 * The periods that a corpus spans, from its first to its last, and what it holds in each, by outlet and by how many actors
 * its stories mention. A period is partial where
 * more than a tenth of its days lie before the corpus's first day or after its last. Partial periods, and those without
 * any story (nobody looked, which is not the same as nobody spoke), stay out of tests: they are usable for nothing. Outlets
 * that join or leave are told, and tests make allowance for them ({@link OutletMix}).
 */
public final class Calendar implements Serializable {
    private static final long serialVersionUID = 1;
    private static final double MISSING_DAYS = 0.1;

    private final Window window;
    private final List<LocalDate> periods = new ArrayList<>();
    private final long[] stories;
    private final long[] articles;
    private final boolean[] partial;
    private final int[] usable;
    private final List<String> flags = new ArrayList<>();
    private final Panel panel;
    private final Strata companies;

    private Calendar(Window window, List<PeriodTotal> totals, List<OutletTotal> outlets, List<CompanyTotal> companies) {
        this.window = window;
        if (!totals.isEmpty()) {
            LocalDate last = totals.get(totals.size() - 1).period();
            for (LocalDate period = totals.get(0).period(); !period.isAfter(last); period = window.next(period)) {
                periods.add(period);
            }
        }
        this.stories = new long[periods.size()];
        this.articles = new long[periods.size()];
        this.partial = new boolean[periods.size()];
        for (PeriodTotal total : totals) {
            int place = placeOf(total.period());
            stories[place] = total.stories();
            articles[place] = total.articles();
        }
        if (!totals.isEmpty()) {
            markEnds(totals.get(0).firstDay(), totals.get(totals.size() - 1).lastDay());
        }
        this.usable = IntStream.range(0, periods.size()).filter(this::isUsable).toArray();
        if (IntStream.range(0, periods.size()).anyMatch(i -> partial[i])) {
            flags.add("partial_periods_left_out");
        }
        if (IntStream.range(0, periods.size()).anyMatch(i -> stories[i] == 0)) {
            flags.add("empty_periods_left_out");
        }
        this.panel = new Panel(periods.size(), outlets, total -> placeOf(total.period()));
        this.companies = companies(companies);
        if (panel.isChanging(usable)) {
            flags.add("outlets_change");
        }
    }

    /**
     * The calendar of a corpus.
     *
     * @param totals what each period holds, in any order; periods without a story may be absent
     * @param outlets the same by outlet
     * @param companies the same by the number of actors that stories mention
     * @throws IllegalArgumentException when a period is there twice or is none of the window's
     */
    public static Calendar of(
            Window window, List<PeriodTotal> totals, List<OutletTotal> outlets, List<CompanyTotal> companies) {
        List<PeriodTotal> sorted = totals.stream()
                .sorted(Comparator.comparing(PeriodTotal::period))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            LocalDate period = sorted.get(i).period();
            if (!window.start(period).equals(period)
                    || (i > 0 && sorted.get(i - 1).period().equals(period))) {
                throw new IllegalArgumentException("not a period, or there twice: " + period);
            }
        }
        return new Calendar(window, sorted, outlets, companies);
    }

    /** The calendar of a corpus of one outlet whose stories mention few of many actors. */
    static Calendar of(Window window, List<PeriodTotal> totals) {
        return of(
                window,
                totals,
                totals.stream()
                        .map(total -> new OutletTotal(total.period(), null, total.stories()))
                        .toList(),
                totals.stream()
                        .map(total -> new CompanyTotal(total.period(), 0, total.stories(), Long.MAX_VALUE))
                        .toList());
    }

    public Window window() {
        return window;
    }

    /** Number of periods, those without stories included. */
    public int size() {
        return periods.size();
    }

    /** First day of a period, counted from 0. */
    public LocalDate period(int place) {
        return periods.get(place);
    }

    /** The place of a period. @throws IllegalArgumentException when the corpus does not span it */
    public int placeOf(LocalDate period) {
        int place = periods.isEmpty() ? -1 : (int) window.between(periods.get(0), period);
        if (place < 0 || place >= periods.size() || !periods.get(place).equals(period)) {
            throw new IllegalArgumentException("not a period of the corpus: " + period);
        }
        return place;
    }

    /** Stories of a period. */
    public long stories(int place) {
        return stories[place];
    }

    /** Articles of a period's stories, copies included. */
    public long articles(int place) {
        return articles[place];
    }

    /** Whether the corpus begins or ends within the period. */
    public boolean isPartial(int place) {
        return partial[place];
    }

    /** Months from the first period's begin to this one's. */
    public double months(int place) {
        return window.months(place);
    }

    /** Whether a period is whole and has stories. */
    public boolean isUsable(int place) {
        return !partial[place] && stories[place] > 0;
    }

    /** The places of whole periods with stories, ascending. */
    public int[] usable() {
        return usable.clone();
    }

    /** What each outlet was the first to publish. */
    Panel panel() {
        return panel;
    }

    /** The strata by how many actors stories mention. */
    Strata companies() {
        return companies;
    }

    /** What was left out, for the flags of whatever is computed from the usable periods. */
    public List<String> flags() {
        return List.copyOf(flags);
    }

    private Strata companies(List<CompanyTotal> all) {
        int classes = all.stream().mapToInt(CompanyTotal::company).max().orElse(0) + 1;
        long[][] stories = new long[size()][classes];
        double[][] actors = new double[size()][classes];
        for (CompanyTotal total : all) {
            int place = placeOf(total.period());
            stories[place][total.company()] += total.stories();
            actors[place][total.company()] = (double) total.actors() / total.stories();
        }
        return new Strata(stories, actors, 0);
    }

    private void markEnds(LocalDate firstDay, LocalDate lastDay) {
        int last = periods.size() - 1;
        LocalDate end = window.next(periods.get(last));
        partial[0] |= isMuch(ChronoUnit.DAYS.between(periods.get(0), firstDay), 0);
        partial[last] |= isMuch(ChronoUnit.DAYS.between(lastDay, end) - 1, last);
    }

    private boolean isMuch(long missing, int place) {
        LocalDate period = periods.get(place);
        return missing > MISSING_DAYS * ChronoUnit.DAYS.between(period, window.next(period));
    }
}
