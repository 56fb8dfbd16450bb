package org.parley.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.parley.model.Window;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.trend.ActorHistory;
import org.parley.trend.BreakTest;
import org.parley.trend.Calendar;
import org.parley.trend.PairHistory;
import org.parley.trend.TrendTest;

/**
 * Co-mentions, mentions, statements and stories to periods, trends and breaks.
 *
 * @param windows lengths of the periods; those that the tables have where there are none
 */
record TrendStage(Scope scope, Set<Window> windows) implements Stage {
    @Override
    public String name() {
        return "trend";
    }

    @Override
    public boolean isDue(Work work) {
        return scope.isDue(work, Tables.TRENDS);
    }

    @Override
    public void run(Work work) {
        List<Counted> counted = (windows.isEmpty() ? present(work) : windows)
                .stream().map(window -> Counted.of(work, window)).toList();
        Dataset<Story> stories = work.read(Tables.STORIES);
        Dataset<Quote> quotes = work.read(Tables.QUOTES);
        try {
            write(work, Tables.ACTOR_PERIODS, counted, of -> TrendFlow.actorPeriods(of.actors, of.calendar));
            write(work, Tables.PAIR_PERIODS, counted, of -> TrendFlow.pairPeriods(of.pairs, of.calendar));
            write(work, Tables.SAYS_ABOUT, counted, of -> SayingFlow.of(stories, quotes, of.calendar.window()));
            write(work, Tables.TRENDS, counted, of -> TrendFlow.trends(of.tests));
            write(work, Tables.BREAKS, counted, of -> TrendFlow.breaks(of.breaks));
        } finally {
            counted.forEach(Counted::unpersist);
        }
    }

    private static Set<Window> present(Work work) {
        return new TreeSet<>(
                work.read(Tables.TRENDS).select("window").distinct().as(Encoders.STRING()).collectAsList().stream()
                        .map(name -> Window.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static <T extends Record> void write(
            Work work, Table<T> table, List<Counted> counted, Function<Counted, Dataset<T>> rows) {
        counted.stream().map(rows).reduce(Dataset::union).ifPresent(all -> work.write(table, all));
    }

    /** What is counted by one window, and tested as families of its own. */
    private record Counted(
            Calendar calendar,
            Dataset<ActorHistory> actors,
            Dataset<PairHistory> pairs,
            Dataset<TrendTest> tests,
            Dataset<BreakTest> breaks) {
        static Counted of(Work work, Window window) {
            Dataset<Story> stories = work.read(Tables.STORIES);
            Dataset<Mention> mentions = work.read(Tables.MENTIONS);
            Calendar calendar =
                    Calendar.of(window, CalendarFlow.of(stories, window).collectAsList());
            Dataset<ActorHistory> actors =
                    kept(HistoryFlow.ofActors(stories, mentions, work.read(Tables.QUOTES), window));
            Dataset<PairHistory> pairs = kept(HistoryFlow.ofPairs(work.read(Tables.COMENTIONS), actors, window));
            return new Counted(
                    calendar,
                    actors,
                    pairs,
                    kept(TrendFlow.trendTests(actors, pairs, calendar)),
                    kept(TrendFlow.breakTests(actors, pairs, calendar)));
        }

        private static <T> Dataset<T> kept(Dataset<T> rows) {
            return rows.persist(StorageLevel.DISK_ONLY());
        }

        void unpersist() {
            List.of(breaks, tests, pairs, actors).forEach(Dataset::unpersist);
        }
    }
}
