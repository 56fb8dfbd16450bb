package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.Hop;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.Quote;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.model.Span;
import org.parley.model.UnknownSpeaker;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.Articles;
import org.parley.nlp.ParleyPipeline;
import org.parley.nlp.WordFinders;
import org.parley.session.FlowRows;
import org.parley.session.SparkTest;

@SparkTest
class AnnotateFlowTest {
    private static final String TEXT =
            "\uD83D\uDE00 Iran answers NATO\nLindqvist said that Iran \uD83D\uDE80 waits for it.\n\nNATO said nothing new.\n";

    private static final Zone TITLE = new Zone(ZoneKind.TITLE, 0, 19);

    @Test
    void mentions_pointIntoTheTextByCodePoints(SparkSession spark) {
        List<Mention> mentions = AnnotateFlow.mentions(annotated(spark, Articles.of("a", TEXT, TITLE)))
                .collectAsList();
        assertThat(mentions).hasSize(6).allSatisfy(mention -> {
            int[] points = TEXT.codePoints().toArray();
            assertThat(new String(points, mention.begin(), mention.end() - mention.begin()))
                    .isEqualTo(mention.surface());
            assertThat(mention.articleId()).isEqualTo("a");
            assertThat(mention.month()).isEqualTo("2024-05");
            assertThat(mention.confidence()).isEqualTo(0.1 + 0.2);
        });
        assertThat(mentions)
                .extracting(Mention::zone)
                .containsExactly(
                        ZoneKind.TITLE, ZoneKind.TITLE, ZoneKind.BODY, ZoneKind.BODY, ZoneKind.BODY, ZoneKind.BODY);
        assertThat(mentions.get(4).form()).isEqualTo(MentionForm.PRONOUN);
        assertThat(mentions).extracting(Mention::paragraph).containsExactly(0, 0, 1, 1, 1, 2);
        assertThat(mentions).extracting(Mention::begin).containsExactly(2, 15, 20, 40, 57, 62);
    }

    @Test
    void articlesInOtherLanguages_areLeftOutAndCounted() {
        List<InLanguage> given = List.of(
                new InLanguage("a", "en"),
                new InLanguage("b", "uk"),
                new InLanguage("c", null),
                new InLanguage("d", "pl"),
                new InLanguage("e", "uk"),
                new InLanguage("f", "en"));
        List<Article> articles = given.stream().map(InLanguage::article).toList();
        assertThat(FlowRows.of(articles, Article.class, rows -> AnnotateFlow.inLanguages(rows, Set.of("en"))))
                .extracting(Article::articleId)
                .containsExactlyInAnyOrder("a", "c", "f");
        assertThat(FlowRows.of(articles, Article.class, rows -> AnnotateFlow.inOtherLanguages(rows, Set.of("en"))))
                .containsExactly(new LeftOut("pl", 1), new LeftOut("uk", 2));
        assertThat(FlowRows.of(articles, Article.class, rows -> AnnotateFlow.inLanguages(rows, Set.of("uk", "pl"))))
                .extracting(Article::articleId)
                .containsExactlyInAnyOrder("b", "c", "d", "e");
        assertThat(FlowRows.of(
                        articles, Article.class, rows -> AnnotateFlow.inOtherLanguages(rows, Set.of("en", "uk", "pl"))))
                .isEmpty();
    }

    private record InLanguage(String id, @Nullable String language) {
        Article article() {
            Article plain = Articles.of(id, "t.");
            return new Article(
                    plain.articleId(),
                    plain.sourceId(),
                    plain.outlet(),
                    plain.url(),
                    plain.title(),
                    plain.text(),
                    plain.published(),
                    plain.dateMethod(),
                    plain.dateConfidence(),
                    language,
                    plain.tags(),
                    plain.byline(),
                    plain.counters(),
                    plain.zones(),
                    plain.words(),
                    plain.sourceFile(),
                    plain.sourceOffset(),
                    plain.month());
        }
    }

    @Test
    void finder_isToldTheDayOfPublication(SparkSession spark) {
        List<Mention> mentions = AnnotateFlow.mentions(annotated(
                        spark,
                        Articles.of("dated", LocalDate.of(2024, 5, 31), "Today it rains."),
                        Articles.of("undated", "Today it rains.")))
                .collectAsList();
        assertThat(mentions)
                .extracting(Mention::articleId, Mention::actorId)
                .contains(tuple("dated", "2024-05-31"), tuple("undated", "null"));
    }

    @Test
    void quotes_haveIdsSpansChainAndMentionedActors(SparkSession spark) {
        List<Quote> quotes = AnnotateFlow.quotes(annotated(spark, Articles.of("a", TEXT, TITLE)))
                .collectAsList();
        assertThat(quotes).hasSize(2);
        Quote first = quotes.get(0);
        assertThat(first.content()).containsExactly(new Span(35, 39), new Span(40, 60));
        assertThat(first.cue()).containsExactly(new Span(30, 34));
        assertThat(first.source()).containsExactly(new Span(2, 6));
        assertThat(first.speaker()).isEqualTo("ir");
        assertThat(first.speakerName()).isEqualTo("the first of them");
        assertThat(first.nestedIn()).isNull();
        assertThat(first.paragraph()).isEqualTo(1);
        assertThat(first.chain())
                .extracting(Hop::actorId, Hop::name, Hop::begin, Hop::end)
                .containsExactly(tuple("an id with blanks", "Iran", 2, 6), tuple(null, "\uD83D\uDE00", 0, 1));
        assertThat(first.mentioned())
                .as("named actors, the speaker too, no pronouns")
                .containsExactly("ir");
        Quote second = quotes.get(1);
        assertThat(second.nestedIn()).isEqualTo(first.quoteId());
        assertThat(second.mentioned()).isEmpty();
    }

    @Test
    void quoteId_hangsOnArticleAndPlaceAlone(SparkSession spark) {
        List<String> ids = AnnotateFlow.quotes(
                        annotated(spark, Articles.of("a", TEXT), Articles.of("b", TEXT), Articles.of("a", TEXT, TITLE)))
                .collectAsList()
                .stream()
                .map(Quote::quoteId)
                .toList();
        assertThat(ids).hasSize(6).allMatch(id -> id.matches("[0-9a-f]{20}"));
        assertThat(ids.subList(0, 2)).isEqualTo(ids.subList(4, 6)).doesNotContainAnyElementsOf(ids.subList(2, 4));
        assertThat(ids.get(0)).isEqualTo("61327535fcfb0ce1b5c4");
    }

    @Test
    void statementWithoutSpeaker_hasTheReason(SparkSession spark) {
        Quote quote = AnnotateFlow.quotes(annotated(spark, Articles.of("a", "They said that it rains.")))
                .first();
        assertThat(quote.speaker()).isNull();
        assertThat(quote.reason()).isEqualTo(UnknownSpeaker.NO_SOURCE);
        assertThat(quote.chain()).isEmpty();
        assertThat(quote.source()).isEmpty();
    }

    @Test
    void failingFinder_isARejection_andTheOtherArticlesGoOn(SparkSession spark) {
        Dataset<AnnotatedArticle> annotated = annotated(
                spark,
                Articles.of("good", "NATO said nothing new."),
                Articles.of("noActors", "NATO said Unspeakable things."),
                Articles.of("noQuotes", "NATO said Unquotable things today."),
                Articles.of("badQuotes", "NATO is Unfounded in this, you know."),
                Articles.of("empty", ""));
        assertThat(AnnotateFlow.rejections(annotated).collectAsList())
                .containsExactlyInAnyOrder(
                        rejection("noActors", "parley_actors: IllegalStateException: two lines"),
                        rejection("noQuotes", "parley_statements: IllegalStateException: no"),
                        rejection(
                                "badQuotes",
                                "tables: ArrayIndexOutOfBoundsException: Index 99 out of bounds for length 1"));
        assertThat(AnnotateFlow.mentions(annotated).collectAsList())
                .extracting(Mention::articleId)
                .containsExactlyInAnyOrder("good", "noQuotes");
        assertThat(AnnotateFlow.quotes(annotated).collectAsList())
                .extracting(Quote::articleId)
                .containsExactly("good");
        assertThat(annotated.collectAsList())
                .extracting(AnnotatedArticle::articleId)
                .containsExactlyInAnyOrder("good", "noActors", "noQuotes", "badQuotes", "empty");
    }

    @Test
    void rows_areTheSameWithAnyPartitionsAndOrder(SparkSession spark) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            articles.add(Articles.of("a" + i, "NATO said that Iran is number " + i + ".\n" + TEXT));
        }
        Dataset<Article> dataset = Articles.dataset(spark, articles.toArray(Article[]::new));
        List<AnnotatedArticle> one = sorted(AnnotateFlow.of(dataset.repartition(1), pipeline()));
        assertThat(one).hasSize(30);
        assertThat(sorted(AnnotateFlow.of(dataset.repartition(7, dataset.col("text")), pipeline())))
                .isEqualTo(one);
    }

    private static List<AnnotatedArticle> sorted(Dataset<AnnotatedArticle> annotated) {
        return annotated.collectAsList().stream()
                .sorted(Comparator.comparing(AnnotatedArticle::articleId))
                .toList();
    }

    private static Rejection rejection(String articleId, String detail) {
        return new Rejection(articleId, 0, "annotate", RejectionCode.FAILED, detail);
    }

    private static Dataset<AnnotatedArticle> annotated(SparkSession spark, Article... articles) {
        return AnnotateFlow.of(Articles.dataset(spark, articles).coalesce(1), pipeline());
    }

    private static PipelineModel pipeline() {
        return ParleyPipeline.of(WordFinders.seeds(), WordFinders.class);
    }
}
