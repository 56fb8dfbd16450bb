package org.parley.flow;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.parley.actor.ListedActor;
import org.parley.actor.ShownActor;
import org.parley.model.Actor;
import org.parley.model.ActorPeriod;
import org.parley.model.ActorType;
import org.parley.model.Article;
import org.parley.model.Break;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;
import org.parley.model.Quote;
import org.parley.model.Renaming;
import org.parley.model.SaysAbout;
import org.parley.model.Story;
import org.parley.model.Trend;
import org.parley.model.Window;
import org.parley.table.RecordEncoder;
import org.parley.trend.ActorFindings;
import org.parley.trend.ActorHistory;
import org.parley.trend.Bootstrap;
import org.parley.trend.Calendar;
import org.parley.trend.PairFindings;

/** All tables that the flows make of a corpus, each sorted by the words of its rows. */
record CountedCorpus(
        List<Story> stories,
        List<Actor> actors,
        List<Comention> comentions,
        List<ActorPeriod> actorPeriods,
        List<PairPeriod> pairPeriods,
        List<Pair> pairs,
        List<SaysAbout> saysAbout,
        List<Trend> trends,
        List<Break> breaks) {
    static final long FREQUENT = 12;

    static CountedCorpus of(SparkSession spark, SmallCorpus corpus, int partitions) {
        Dataset<Article> articles = rows(spark, corpus.articles(), Article.class, partitions);
        Dataset<Mention> mentions = rows(spark, corpus.mentions(), Mention.class, partitions);
        Dataset<Quote> quotes = rows(spark, corpus.quotes(), Quote.class, partitions);
        Dataset<ListedActor> directory =
                rows(spark, List.of(new ListedActor("alder", "Alder", ActorType.LOC)), ListedActor.class, 1);
        Dataset<Story> stories = PersistedRows.stories(articles).persist();
        Dataset<Comention> comentions =
                ComentionFlow.of(articles, stories, mentions, quotes).persist();
        Calendar calendar = Calendar.of(
                Window.MONTH,
                CalendarFlow.of(stories, Window.MONTH).collectAsList(),
                CalendarFlow.byOutlet(stories, Window.MONTH).collectAsList(),
                CalendarFlow.byCompany(stories, mentions, Window.MONTH).collectAsList());
        Dataset<ActorHistory> histories = HistoryFlow.ofActors(stories, mentions, quotes, Window.MONTH);
        Bootstrap bootstrap = new Bootstrap(40, 0);
        Dataset<ActorFindings> actors =
                TrendFlow.ofActors(histories, calendar, bootstrap).persist();
        Dataset<PairFindings> pairs = HistoryFlow.ofPairs(comentions, histories, calendar, partitions + 1, bootstrap)
                .persist();
        CountedCorpus counted = new CountedCorpus(
                sorted(stories),
                sorted(ActorFlow.of(
                        mentions,
                        directory,
                        rows(spark, List.of(), Renaming.class, 1),
                        rows(spark, List.of(), ShownActor.class, 1))),
                sorted(comentions),
                sorted(TrendFlow.actorPeriods(actors)),
                sorted(TrendFlow.pairPeriods(pairs)),
                sorted(TrendFlow.pairs(pairs, FREQUENT)),
                sorted(SayingFlow.of(stories, quotes, Window.MONTH)),
                sorted(TrendFlow.trends(actors, pairs)),
                sorted(TrendFlow.breaks(actors, pairs)));
        List.of(stories, comentions, actors, pairs).forEach(Dataset::unpersist);
        return counted;
    }

    private static <T extends Record> Dataset<T> rows(SparkSession spark, List<T> rows, Class<T> type, int partitions) {
        return spark.createDataset(rows, RecordEncoder.of(type)).repartition(partitions);
    }

    private static <T> List<T> sorted(Dataset<T> rows) {
        return rows.collectAsList().stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }
}
