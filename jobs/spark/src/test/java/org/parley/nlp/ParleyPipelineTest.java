package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.IAnnotation;
import com.johnsnowlabs.nlp.JavaAnnotation;
import com.johnsnowlabs.nlp.LightPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.session.SparkTest;

@SparkTest
class ParleyPipelineTest {
    private static final String TEXT =
            "\uD83D\uDE00 Iran answers NATO\nLindqvist said that Iran \uD83D\uDE80 waits for it.\n\nNATO said nothing new.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "  Iran \n",
                "\uD83D\uDE00",
                "\uFEFFIran\r\n\t",
                "a\u0000b",
                "Ira\u0301n \u2028 NATO"
            })
    void document_isTheTextAsItIs(String text, SparkSession spark) {
        Dataset<Row> rows = pipeline().transform(rows(spark, text));
        Annotation document = annotations(rows, ParleyPipeline.DOCUMENT).get(0);
        assertThat(document.result()).isEqualTo(text);
        assertThat(document.begin()).isZero();
        assertThat(document.end()).isEqualTo(text.length() - 1);
        assertThat(rows.first().<String>getAs("text")).isEqualTo(text);
    }

    @Test
    void actors_areChunksWithInclusiveEndsInUtf16(SparkSession spark) {
        List<Annotation> actors = annotations(pipeline().transform(rows(spark, TEXT)), ParleyPipeline.ACTORS);
        assertThat(actors)
                .extracting(Annotation::result)
                .containsExactly("Iran", "NATO", "Lindqvist", "Iran", "it", "NATO");
        assertThat(actors).allSatisfy(chunk -> {
            assertThat(chunk.annotatorType()).isEqualTo("chunk");
            assertThat(TEXT.substring(chunk.begin(), chunk.end() + 1)).isEqualTo(chunk.result());
        });
        assertThat(Annotations.metadata(actors.get(3)))
                .containsEntry("entity", "ORG")
                .containsEntry("chunk", "3")
                .containsEntry("actor_id", "ir")
                .doesNotContainKey("name")
                .containsEntry("form", "name")
                .containsEntry("finder", "words")
                .containsEntry("zone", "body")
                .containsEntry("paragraph", "1")
                .containsEntry("in_quote", "false")
                .containsKeys("confidence", "sentence", "token", "tokens");
    }

    @Test
    void zones_reachTheFindersInUtf16(SparkSession spark) {
        Dataset<Row> rows = pipeline()
                .transform(Articles.dataset(spark, Articles.of("a", TEXT, new Zone(ZoneKind.TITLE, 0, 19)))
                        .toDF());
        assertThat(annotations(rows, ParleyPipeline.ZONE)).singleElement().satisfies(zone -> {
            assertThat(zone.result()).isEqualTo("title");
            assertThat(TEXT.substring(zone.begin(), zone.end() + 1)).isEqualTo("\uD83D\uDE00 Iran answers NATO");
        });
        assertThat(annotations(rows, ParleyPipeline.ACTORS))
                .extracting(chunk -> Annotations.metadata(chunk).get("zone"))
                .containsExactly("title", "title", "body", "body", "body", "body");
    }

    @Test
    void savedPipeline_needsNothingElse_andGivesTheSameRows(SparkSession spark, @TempDir Path folder)
            throws IOException {
        PipelineModel pipeline = pipeline();
        String saved = folder.resolve("pipeline").toString();
        pipeline.write().save(saved);
        pipeline.write().overwrite().save(saved);
        PipelineModel loaded = PipelineModel.load(saved);
        assertThat(collected(loaded, rows(spark, TEXT))).isEqualTo(collected(pipeline, rows(spark, TEXT)));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.endsWith("seeds/models/ner.bin")))
                    .hasSize(2);
        }
    }

    @Test
    void savedPipelineWithoutItsSeeds_isRefused(SparkSession spark, @TempDir Path folder) throws IOException {
        ActorAnnotator annotator = ActorAnnotator.of(WordFinders.seeds(), WordFinders.class);
        String saved = folder.resolve("actors").toString();
        annotator.write().save(saved);
        assertThat(ActorAnnotator.read().load(saved).uid()).isEqualTo(annotator.uid());
        try (var files = Files.walk(folder.resolve("actors/seeds"))) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
        assertThatThrownBy(() -> ActorAnnotator.read().load(saved)).hasMessageContaining("no seed files");
    }

    @Test
    void fittedPipelineAndCopies_giveTheSameRows(SparkSession spark) {
        Dataset<Row> rows = rows(spark, TEXT);
        List<Row> expected = collected(pipeline(), rows);
        assertThat(collected(
                        ParleyPipeline.unfitted(WordFinders.seeds(), WordFinders.class)
                                .fit(rows),
                        rows))
                .isEqualTo(expected);
        assertThat(collected(pipeline().copy(new ParamMap()), rows)).isEqualTo(expected);
    }

    @Test
    void lightPipeline_givesTheSameAnnotations(SparkSession spark) {
        Map<String, List<IAnnotation>> light = new LightPipeline(pipeline(), false).fullAnnotateJava(TEXT);
        Dataset<Row> rows = pipeline().transform(rows(spark, TEXT));
        for (String column : List.of(ParleyPipeline.ACTORS, ParleyPipeline.STATEMENTS)) {
            assertThat(light.get(column).stream()
                            .map(JavaAnnotation.class::cast)
                            .map(ParleyPipelineTest::told))
                    .isNotEmpty()
                    .isEqualTo(annotations(rows, column).stream()
                            .map(ParleyPipelineTest::told)
                            .toList());
        }
    }

    @Test
    void finders_areBuiltOnceAndRunOncePerArticle(SparkSession spark) {
        Dataset<Row> rows = Articles.dataset(
                        spark,
                        IntStream.range(0, 40)
                                .mapToObj(i -> Articles.of("a" + i, TEXT))
                                .toArray(Article[]::new))
                .repartition(7)
                .toDF();
        int built = WordFinders.BUILT.get();
        int actorRuns = WordFinders.ACTOR_RUNS.get();
        int quoteRuns = WordFinders.QUOTE_RUNS.get();
        PipelineModel pipeline = ParleyPipeline.of(WordFinders.seeds("Iran\tonly-here\n"), WordFinders.class);
        assertThat(AnnotatedArticles.of(pipeline.transform(rows)).collectAsList())
                .hasSize(40);
        assertThat(WordFinders.BUILT.get() - built).isEqualTo(2);
        assertThat(WordFinders.ACTOR_RUNS.get() - actorRuns).isEqualTo(40);
        assertThat(WordFinders.QUOTE_RUNS.get() - quoteRuns).isEqualTo(40);
    }

    @Test
    void unknownRecipe_isNamed() {
        assertThatThrownBy(() -> FinderSupply.of("org.parley.NoRecipe", WordFinders.seeds())
                        .actors())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("org.parley.NoRecipe");
    }

    private static PipelineModel pipeline() {
        return ParleyPipeline.of(WordFinders.seeds(), WordFinders.class);
    }

    private static Dataset<Row> rows(SparkSession spark, String text) {
        return Articles.dataset(spark, Articles.of("a", text)).toDF();
    }

    private static List<Row> collected(PipelineModel pipeline, Dataset<Row> rows) {
        return pipeline.transform(rows).collectAsList();
    }

    static List<Annotation> annotations(Dataset<Row> rows, String column) {
        return Arrays.stream(Annotation.collect(rows, column))
                .flatMap(Arrays::stream)
                .toList();
    }

    private static List<Object> told(Annotation annotation) {
        return List.of(
                annotation.annotatorType(),
                annotation.begin(),
                annotation.end(),
                annotation.result(),
                Map.copyOf(Annotations.metadata(annotation)));
    }

    private static List<Object> told(JavaAnnotation annotation) {
        return List.of(
                annotation.getAnnotatorType(),
                annotation.getBegin(),
                annotation.getEnd(),
                annotation.getResult(),
                Map.copyOf(annotation.getMetadata()));
    }
}
