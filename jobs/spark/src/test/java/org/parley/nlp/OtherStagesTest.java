package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.RegexMatcher;
import com.johnsnowlabs.nlp.annotators.Stemmer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.actor.ActorMention;
import org.parley.model.ActorType;
import org.parley.model.Article;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.Rejection;
import org.parley.session.SparkTest;
import org.parley.text.Layout;
import org.parley.text.Range;

/** Parley's annotators beside those of Spark NLP and of others. */
@SparkTest
class OtherStagesTest {
    private static final String TEXT = "Marta Lindqvist sings. Dogs were barking.\nNobody listened.";

    @Test
    void tokensAndSentences_serveOtherStages_alsoWhenSaved(SparkSession spark, @TempDir Path folder) throws Exception {
        TokenAnnotator tokens = new TokenAnnotator();
        tokens.setInputCols(new String[] {"document"});
        tokens.setOutputCol("token");
        SentenceAnnotator sentences = new SentenceAnnotator();
        sentences.setInputCols(new String[] {"document"});
        sentences.setOutputCol("sentence");
        Stemmer stemmer = new Stemmer();
        stemmer.setInputCols(new String[] {"token"});
        stemmer.setOutputCol("stem");
        Dataset<Row> rows = Articles.dataset(spark, Articles.of("a", TEXT)).toDF();
        PipelineModel fitted = new Pipeline()
                .setStages(new PipelineStage[] {document(), sentences, tokens, stemmer})
                .fit(rows);
        fitted.write().save(folder.resolve("stems").toString());
        Dataset<Row> annotated =
                PipelineModel.load(folder.resolve("stems").toString()).transform(rows);

        assertThat(ParleyPipelineTest.annotations(annotated, "stem"))
                .extracting(Annotation::result)
                .contains("bark", "listen");
        List<Annotation> found = ParleyPipelineTest.annotations(annotated, "sentence");
        assertThat(found)
                .extracting(Annotation::result)
                .containsExactly("Marta Lindqvist sings.", "Dogs were barking.", "Nobody listened.");
        assertThat(found)
                .extracting(sentence -> Annotations.metadata(sentence).get("sentence"))
                .containsExactly("0", "1", "2");
        assertThat(ParleyPipelineTest.annotations(annotated, "token"))
                .filteredOn(token -> token.result().equals("Nobody"))
                .singleElement()
                .satisfies(token -> {
                    assertThat(token.annotatorType()).isEqualTo("token");
                    assertThat(TEXT.substring(token.begin(), token.end() + 1)).isEqualTo("Nobody");
                    assertThat(Annotations.metadata(token)).isEqualTo(Map.of("sentence", "2", "paragraph", "1"));
                });
    }

    @Test
    void chunksOfAnotherRecogniser_becomeMentions() {
        Layout layout = Layout.of(TEXT, List.of());
        Annotation chunk = Annotations.of(
                "chunk", new Range(0, 15), "Marta Lindqvist", Map.of("entity", "PERSON", "confidence", "0.75"));
        assertThat(MentionChunk.in(List.of(chunk), () -> layout))
                .singleElement()
                .satisfies(placed -> {
                    ActorMention mention = placed.mention();
                    assertThat(mention)
                            .isEqualTo(new ActorMention(
                                    new Range(0, 15),
                                    0,
                                    2,
                                    ActorType.PER,
                                    MentionForm.NAME,
                                    null,
                                    null,
                                    "pipeline",
                                    0.75,
                                    MentionReason.PIPELINE,
                                    null));
                    assertThat(placed.sentence()).isZero();
                });
    }

    @Test
    void anotherMatchersChunks_giveStatementsWithSpeakers(SparkSession spark) {
        RegexMatcher matcher = new RegexMatcher();
        matcher.setInputCols(new String[] {"document"});
        matcher.setOutputCol(ParleyPipeline.ACTORS);
        matcher.setRules(new String[] {"(Marta )?Lindqvist,PERSON"});
        matcher.setDelimiter(",");
        StatementAnnotator statements = StatementAnnotator.of(WordFinders.seeds(), WordFinders.class);
        statements.setInputCols(new String[] {"document", ParleyPipeline.ACTORS});
        statements.setOutputCol(ParleyPipeline.STATEMENTS);
        Dataset<Row> rows = Articles.dataset(spark, Articles.of("a", "Marta Lindqvist said that dogs bark."))
                .toDF();
        AnnotatedArticle article = AnnotatedArticles.of(new Pipeline()
                        .setStages(new PipelineStage[] {document(), new ZoneAssembler(), matcher, statements})
                        .fit(rows)
                        .transform(rows))
                .first();
        assertThat(article.rejections()).isEmpty();
        assertThat(article.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo("Marta Lindqvist");
            assertThat(mention.tokens()).isEqualTo(2);
            assertThat(mention.actorId()).isNull();
        });
        assertThat(article.quotes()).hasSize(1);
    }

    @Test
    void annotationsThatCantBe_areARejection_andTheOtherArticlesGoOn(SparkSession spark) {
        Dataset<Article> articles = Articles.dataset(
                spark,
                Articles.of("sure", "Iran was sure 0.5"),
                Articles.of("word", "Iran was sure n/a"),
                Articles.of("nan", "Iran was sure NaN"),
                Articles.of("much", "Iran was sure 7"),
                Articles.of("early", "Iran was early"));
        PipelineModel pipeline = new Pipeline()
                .setStages(new PipelineStage[] {document(), new SureNames()})
                .fit(articles.toDF());

        List<AnnotatedArticle> annotated = AnnotatedArticles.by(
                        OtherPipeline.of(pipeline, ""), articles, WordFinders.seeds(), WordFinders.class)
                .collectAsList();

        assertThat(annotated).hasSize(5);
        assertThat(annotated)
                .flatExtracting(AnnotatedArticle::mentions)
                .extracting(Mention::articleId, Mention::actorId, Mention::confidence)
                .containsExactly(tuple("sure", "ir", 0.5));
        assertThat(annotated)
                .flatExtracting(AnnotatedArticle::rejections)
                .extracting(Rejection::detail)
                .containsExactlyInAnyOrder(
                        "parley_actors: IllegalArgumentException: a confidence of n/a",
                        "parley_actors: IllegalArgumentException: a confidence of NaN",
                        "parley_actors: IllegalArgumentException: a confidence of 7",
                        "parley_actors: IllegalArgumentException: not a range: -4 to 4");
    }

    @Test
    void moreThanOneDocumentARow_isTheUsersMistake(SparkSession spark) {
        SentenceDetector detector = new SentenceDetector();
        detector.setInputCols(new String[] {"document"});
        detector.setOutputCol("sentence");
        TokenAnnotator tokens = new TokenAnnotator();
        tokens.setInputCols(new String[] {"sentence"});
        Dataset<Row> rows = Articles.dataset(spark, Articles.of("a", TEXT)).toDF();
        PipelineModel fitted = new Pipeline()
                .setStages(new PipelineStage[] {document(), detector, tokens})
                .fit(rows);
        assertThatThrownBy(() -> fitted.transform(rows).collectAsList())
                .hasStackTraceContaining("takes one document a row");
    }

    private static DocumentAssembler document() {
        DocumentAssembler document = new DocumentAssembler();
        document.setInputCol("text");
        document.setOutputCol("document");
        return document;
    }
}
