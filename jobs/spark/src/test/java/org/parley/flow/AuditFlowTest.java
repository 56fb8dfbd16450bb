package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.parley.audit.Allocation;
import org.parley.audit.FoundTotal;
import org.parley.audit.Share;
import org.parley.audit.SheetRow;
import org.parley.model.Actor;
import org.parley.model.Article;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;

@SparkTest
class AuditFlowTest {
    private static final SmallCorpus CORPUS = SmallCorpus.planted();
    private static final int PLACES = 40;

    /** What is drawn and shown of a corpus laid out in some partitions. */
    private record Drawn(List<FoundTotal> totals, List<AuditItem> items, List<SheetRow> sheet) {
        static Drawn of(SparkSession spark, SmallCorpus corpus, int partitions, long seed) {
            Dataset<Article> articles = rows(spark, corpus.articles(), Article.class, partitions);
            Dataset<Mention> mentions = rows(spark, corpus.mentions(), Mention.class, partitions);
            Dataset<Quote> quotes = rows(spark, corpus.quotes(), Quote.class, partitions);
            Dataset<Story> stories = PersistedRows.stories(articles).persist();
            Dataset<Comention> comentions = ComentionFlow.of(articles, stories, mentions, quotes);
            Dataset<AuditCandidate> candidates = AuditFlow.ofMentions(stories, mentions)
                    .unionByName(AuditFlow.ofComentions(stories, comentions))
                    .unionByName(AuditFlow.ofStatements(stories, quotes))
                    .persist();
            List<FoundTotal> totals = AuditFlow.totals(candidates).collectAsList().stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
            List<Share> shares = totals.stream().collect(Collectors.groupingBy(FoundTotal::kind)).values().stream()
                    .flatMap(its -> Allocation.of(its, PLACES).stream())
                    .toList();
            int most = shares.stream().mapToInt(Share::stratumDrawn).max().orElseThrow();
            Dataset<AuditDraw> draws = AuditFlow.draw(
                            candidates, rows(spark, shares, Share.class, partitions), most, seed)
                    .persist();
            Dataset<Actor> actors = rows(spark, List.of(), Actor.class, 1);
            Drawn drawn = new Drawn(
                    totals,
                    draws.collectAsList().stream()
                            .map(AuditDraw::item)
                            .sorted((a, b) -> a.itemId().compareTo(b.itemId()))
                            .toList(),
                    AuditFlow.sheet(draws, articles, mentions, actors).collectAsList());
            List.of(stories, candidates, draws).forEach(Dataset::unpersist);
            return drawn;
        }

        private static <T extends Record> Dataset<T> rows(
                SparkSession spark, List<T> rows, Class<T> type, int partitions) {
            return spark.createDataset(rows, RecordEncoder.of(type)).repartition(partitions);
        }
    }

    @Test
    void draw_isTheSame_howeverRowsLie_andAnotherWithAnotherSeed(SparkSession spark) {
        Drawn drawn = Drawn.of(spark, CORPUS, 1, 1);

        assertThat(Drawn.of(spark, CORPUS.shuffled(5), 7, 1)).isEqualTo(drawn);
        assertThat(Drawn.of(spark, CORPUS, 3, 2).items())
                .extracting(AuditItem::itemId)
                .doesNotHaveDuplicates()
                .isNotEqualTo(drawn.items().stream().map(AuditItem::itemId).toList());

        assertThat(drawn.items()).hasSize(3 * PLACES);
        Map<String, List<AuditItem>> strata = drawn.items().stream()
                .collect(Collectors.groupingBy(item -> item.kind() + item.stratum() + item.year()));
        assertThat(strata).hasSize(3 * 4);
        assertThat(strata.values())
                .allSatisfy(items ->
                        assertThat(items).extracting(AuditItem::stratumDrawn).containsOnly(items.size()));
        assertThat(drawn.sheet()).extracting(SheetRow::item).containsExactlyInAnyOrderElementsOf(drawn.items());
    }

    @Test
    void onlyWhatCounts_isDrawnFrom(SparkSession spark) {
        Drawn drawn = Drawn.of(spark, CORPUS, 2, 1);

        assertThat(Drawn.of(spark, CORPUS.doubled(), 2, 1).totals())
                .as("copies count once")
                .isEqualTo(drawn.totals());
        assertThat(drawn.items())
                .extracting(AuditItem::actorA)
                .as("neither unresolved mentions nor tags")
                .doesNotContain("tagged")
                .doesNotContainNull();
        assertThat(drawn.items()).extracting(AuditItem::articleId).noneMatch(id -> id.endsWith("-copy"));
        assertThat(drawn.sheet())
                .filteredOn(row -> row.item().kind() == AuditKind.COMENTION)
                .allSatisfy(row -> assertThat(row.claim())
                        .isEqualTo(
                                "The article mentions both %s and %s.",
                                row.item().actorA(), row.item().actorB()));
    }
}
