package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.AuditedTrend;
import org.parley.model.Comention;
import org.parley.model.Measure;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.model.Trend;
import org.parley.model.Verdict;
import org.parley.model.Window;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;
import org.parley.trend.ActorHistory;
import org.parley.trend.Bootstrap;
import org.parley.trend.Calendar;
import org.parley.trend.Extraction;

@SparkTest
class AuditedTrendFlowTest {
    private static final SmallCorpus CORPUS = SmallCorpus.planted();

    private static List<AuditedTrend> audited(
            SparkSession spark, SmallCorpus corpus, int partitions, Extraction.Source source) {
        Dataset<Article> articles = rows(spark, corpus.articles(), Article.class, partitions);
        Dataset<Mention> mentions = rows(spark, corpus.mentions(), Mention.class, partitions);
        Dataset<Quote> quotes = rows(spark, corpus.quotes(), Quote.class, partitions);
        Dataset<Story> stories = PersistedRows.stories(articles).persist();
        Dataset<Comention> comentions = ComentionFlow.of(articles, stories, mentions, quotes);
        Calendar calendar = Calendar.of(
                Window.MONTH,
                CalendarFlow.of(stories, Window.MONTH).collectAsList(),
                CalendarFlow.byOutlet(stories, Window.MONTH).collectAsList(),
                CalendarFlow.byCompany(stories, mentions, Window.MONTH).collectAsList());
        Dataset<ActorHistory> histories = HistoryFlow.ofActors(stories, mentions, quotes, Window.MONTH);
        Dataset<Trend> trends = TrendFlow.trends(
                TrendFlow.ofActors(histories, calendar, Bootstrap.NONE),
                HistoryFlow.ofPairs(comentions, histories, calendar, 2));
        Extraction extraction = Extraction.of(calendar, 10, source);
        List<AuditedTrend> rows = TrendFlow.audited(
                        trends,
                        HistoryFlow.auditedPairs(comentions, histories, calendar, partitions, extraction)
                                .union(HistoryFlow.auditedActors(histories, calendar, extraction)))
                .collectAsList()
                .stream()
                .sorted(Comparator.comparing(AuditedTrend::actorA).thenComparing(row -> String.valueOf(row.actorB())))
                .toList();
        stories.unpersist();
        return rows;
    }

    private static <T extends Record> Dataset<T> rows(SparkSession spark, List<T> rows, Class<T> type, int partitions) {
        return spark.createDataset(rows, RecordEncoder.of(type)).repartition(partitions);
    }

    @Test
    void whatAnAuditDoesNotBearOut_changesItsVerdict_howeverRowsLie(SparkSession spark) {
        // Of the second year's pairs one draw in two thinks few to be right, so that nothing is sure.
        Extraction.Source open =
                (draw, outlet, year) -> year == 2021 ? 0.9 : draw == 0 ? 0.9 : draw % 2 == 0 ? 0.05 : 1;

        List<AuditedTrend> rows = audited(spark, CORPUS, 1, open);

        assertThat(audited(spark, CORPUS.shuffled(3), 7, open)).isEqualTo(rows);
        assertThat(rows).extracting(AuditedTrend::measure).containsOnly(Measure.JOINT_ATTENTION, Measure.ATTENTION);
        assertThat(rows)
                .filteredOn(row -> row.actorA().equals("alder") && "birch".equals(row.actorB()))
                .singleElement()
                .returns(Verdict.RISING, AuditedTrend::verdict)
                .returns(Verdict.UNCLEAR, AuditedTrend::auditedVerdict);
    }

    @Test
    void surePrecision_keepsAllVerdicts(SparkSession spark) {
        assertThat(audited(spark, CORPUS, 2, (draw, outlet, year) -> 0.8))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.auditedVerdict()).isEqualTo(row.verdict());
                    assertThat(row.auditedSlope() - row.slope()).isBetween(-1e-9, 1e-9);
                });
    }
}
