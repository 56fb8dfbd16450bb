package org.parley.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.storage.StorageLevel;
import org.parley.flow.CalendarFlow;
import org.parley.flow.HistoryFlow;
import org.parley.flow.SayingFlow;
import org.parley.flow.TrendFlow;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.model.Trend;
import org.parley.model.Window;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.trend.ActorFindings;
import org.parley.trend.ActorHistory;
import org.parley.trend.Bootstrap;
import org.parley.trend.Calendar;
import org.parley.trend.PairFindings;
import org.parley.trend.TrendTest;

/**
 * Co-mentions, mentions, statements and stories to periods, trends and breaks.
 *
 * @param windows lengths of the periods; those that the tables have where there are none
 * @param bootstrap of the slopes
 */
record TrendStage(Set<Window> windows, Bootstrap bootstrap) implements TableStage {
    private static final int LEAST_BLOCKS = 4;

    @Override
    public String name() {
        return "trend";
    }

    @Override
    public List<Table<?>> sources() {
        return List.of(Tables.STORIES, Tables.MENTIONS, Tables.QUOTES, Tables.COMENTIONS);
    }

    @Override
    public List<Table<?>> makes() {
        return List.of(
                Tables.ACTOR_PERIODS,
                Tables.PAIR_PERIODS,
                Tables.PAIRS,
                Tables.SAYS_ABOUT,
                Tables.TRENDS,
                Tables.BREAKS);
    }

    @Override
    public List<String> recipe(Work work) {
        return List.of(new TreeSet<>(counted(work)).toString(), bootstrap.toString());
    }

    /** Trends are of the whole corpus: a month that changes changes them all. */
    @Override
    public void run(Work work, Due due) {
        List<Counted> counted = counted(work).stream()
                .map(window -> Counted.of(work, window, bootstrap))
                .toList();
        Dataset<Story> stories = work.read(Tables.STORIES);
        Dataset<Quote> quotes = work.read(Tables.QUOTES);
        try {
            write(work, Tables.ACTOR_PERIODS, counted, of -> TrendFlow.actorPeriods(of.actors));
            write(work, Tables.PAIR_PERIODS, counted, of -> TrendFlow.pairPeriods(of.pairs));
            write(work, Tables.PAIRS, counted, of -> TrendFlow.pairs(of.pairs, of.frequent));
            write(work, Tables.SAYS_ABOUT, counted, of -> SayingFlow.of(stories, quotes, of.window));
            counted.stream()
                    .map(of -> TrendFlow.trends(of.actors, of.pairs))
                    .reduce(Dataset::union)
                    .ifPresent(trends -> work.write(Tables.TRENDS, flagged(work, trends)));
            write(work, Tables.BREAKS, counted, of -> TrendFlow.breaks(of.actors, of.pairs));
        } finally {
            counted.forEach(Counted::unpersist);
        }
    }

    private static Dataset<Trend> flagged(Work work, Dataset<Trend> trends) {
        return work.has(Tables.RENAMINGS)
                ? TrendFlow.flaggedWhereIdsChange(trends, work.read(Tables.MENTIONS))
                : trends;
    }

    private Set<Window> counted(Work work) {
        return windows.isEmpty() ? present(work) : windows;
    }

    /** The windows that trends were tested by. */
    static Set<Window> present(Work work) {
        return new TreeSet<>(
                work.read(Tables.TRENDS).select("window").distinct().as(Encoders.STRING()).collectAsList().stream()
                        .map(name -> Window.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    /** What the corpus holds in each period. */
    static Calendar calendar(Work work, Window window) {
        Dataset<Story> stories = work.read(Tables.STORIES);
        return Calendar.of(
                window,
                CalendarFlow.of(stories, window).collectAsList(),
                CalendarFlow.byOutlet(stories, window).collectAsList(),
                CalendarFlow.byCompany(stories, work.read(Tables.MENTIONS), window)
                        .collectAsList());
    }

    /** Blocks of actors: as many that there are two cells for each task. */
    static int blocks(Work work) {
        return Math.max(LEAST_BLOCKS, (int) Math.ceil(2 * Math.sqrt(work.tasks())));
    }

    private static <T extends Record> void write(
            Work work, Table<T> table, List<Counted> counted, Function<Counted, Dataset<T>> rows) {
        counted.stream().map(rows).reduce(Dataset::union).ifPresent(all -> work.write(table, all));
    }

    /**
     * What is counted by one window, and tested as families of its own.
     *
     * @param frequent number of actors with enough stories for their pairs to be tested
     */
    private record Counted(
            Window window,
            Dataset<ActorHistory> histories,
            long frequent,
            Dataset<ActorFindings> actors,
            Dataset<PairFindings> pairs) {
        static Counted of(Work work, Window window, Bootstrap bootstrap) {
            Dataset<Story> stories = work.read(Tables.STORIES);
            Dataset<Mention> mentions = work.read(Tables.MENTIONS);
            Calendar calendar = calendar(work, window);
            Dataset<ActorHistory> histories =
                    kept(HistoryFlow.ofActors(stories, mentions, work.read(Tables.QUOTES), window));
            FilterFunction<ActorHistory> isFrequent = history -> history.stories() >= TrendTest.LEAST_STORIES;
            return new Counted(
                    window,
                    histories,
                    histories.filter(isFrequent).count(),
                    kept(TrendFlow.ofActors(histories, calendar, bootstrap)),
                    kept(HistoryFlow.ofPairs(
                            work.read(Tables.COMENTIONS), histories, calendar, blocks(work), bootstrap)));
        }

        private static <T> Dataset<T> kept(Dataset<T> rows) {
            return rows.persist(StorageLevel.DISK_ONLY());
        }

        void unpersist() {
            List.of(pairs, actors, histories).forEach(Dataset::unpersist);
        }
    }
}
