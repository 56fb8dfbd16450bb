package org.parley.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.parley.flow.CalendarFlow;
import org.parley.flow.HistoryFlow;
import org.parley.flow.SayingFlow;
import org.parley.flow.TrendFlow;
import org.parley.model.Window;
import org.parley.table.Tables;
import org.parley.trend.ActorHistory;
import org.parley.trend.BreakTest;
import org.parley.trend.Calendar;
import org.parley.trend.PairHistory;
import org.parley.trend.TrendTest;

/** Co-mentions, mentions, statements and stories to periods, trends and breaks. */
record TrendStage(Scope scope) implements Stage {
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
        var stories = work.read(Tables.STORIES);
        var quotes = work.read(Tables.QUOTES);
        Calendar calendar =
                Calendar.of(Window.MONTH, CalendarFlow.of(stories, Window.MONTH).collectAsList());
        Dataset<ActorHistory> actors = HistoryFlow.ofActors(stories, work.read(Tables.MENTIONS), quotes, Window.MONTH)
                .persist(StorageLevel.DISK_ONLY());
        Dataset<PairHistory> pairs = HistoryFlow.ofPairs(work.read(Tables.COMENTIONS), actors, Window.MONTH)
                .persist(StorageLevel.DISK_ONLY());
        Dataset<TrendTest> tests = TrendFlow.trendTests(actors, pairs, calendar).persist(StorageLevel.DISK_ONLY());
        Dataset<BreakTest> breaks =
                TrendFlow.breakTests(actors, pairs, calendar).persist(StorageLevel.DISK_ONLY());
        try {
            work.write(Tables.ACTOR_PERIODS, TrendFlow.actorPeriods(actors, calendar));
            work.write(Tables.PAIR_PERIODS, TrendFlow.pairPeriods(pairs, calendar));
            work.write(Tables.SAYS_ABOUT, SayingFlow.of(stories, quotes, Window.MONTH));
            work.write(Tables.TRENDS, TrendFlow.trends(tests));
            work.write(Tables.BREAKS, TrendFlow.breaks(breaks));
        } finally {
            breaks.unpersist();
            tests.unpersist();
            pairs.unpersist();
            actors.unpersist();
        }
    }
}
