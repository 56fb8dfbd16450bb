package org.parley.job;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.RegexMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ActorType;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.Quote;
import org.parley.nlp.ParleyFinders;
import org.parley.nlp.ParleyPipeline;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.session.LocalSpark;
import org.parley.session.SparkTest;
import org.parley.table.RunLogs;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** Other people's pipelines in the place of Parley's recogniser. */
@SparkTest
class PipelineOptionTest {
    private static final String NEWS =
            """
            Oda Brekkestad leads the Fjord Data Board (FDB).

            Brekkestad said on Monday that the FDB would hire.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void ingest() throws IOException {
        Path input = Files.createDirectories(folder.resolve("news"));
        Files.writeString(input.resolve("a.txt"), NEWS);
        parley("ingest", "--input", input).done();
    }

    @Test
    void namesOfAnotherPipeline_areFollowedThroughTheArticle() {
        Path saved = saved(matcher("names", "Oda Brekkestad,PERSON", "Fjord Data Board,ORG", "Monday,DATE"));

        String out = parley("annotate", "--pipeline", saved).done().out();

        List<Mention> mentions = rows(Tables.MENTIONS);
        assertThat(mentions)
                .filteredOn(mention -> mention.form() != MentionForm.NOMINAL)
                .extracting(Mention::surface, Mention::type, Mention::form, Mention::finder)
                .contains(
                        tuple("Oda Brekkestad", ActorType.PER, MentionForm.NAME, "pipeline"),
                        tuple("Fjord Data Board", ActorType.ORG, MentionForm.NAME, "pipeline"),
                        tuple("FDB", ActorType.ORG, MentionForm.ACRONYM, "article"))
                .extracting(found -> found.toList().get(0))
                .contains("Brekkestad")
                .doesNotContain("Monday");
        assertThat(mentions)
                .filteredOn(mention -> mention.surface().endsWith("Brekkestad"))
                .extracting(Mention::actorId)
                .containsExactly("per:oda-brekkestad", "per:oda-brekkestad");
        assertThat(rows(Tables.QUOTES))
                .singleElement()
                .extracting(Quote::speakerName)
                .isEqualTo("Oda Brekkestad");
        assertThat(out).contains("names passed over: DATE 1");
        assertThat(RunLogs.of(warehouse()).list().get(1).passedOver()).containsOnlyKeys("DATE");
    }

    @Test
    void columnIsChosen_whereThereAreSeveral() {
        Path saved = saved(matcher("people", "Oda Brekkestad,PER"), matcher("bodies", "Fjord Data Board,ORG"));

        parley("annotate", "--pipeline", saved)
                .isMistake("the pipeline has several columns of names: say --names with one of people, bodies");
        parley("annotate", "--pipeline", saved, "--names", "ner")
                .isMistake("the pipeline has no column of names called ner; it has people, bodies");
        parley("annotate", "--pipeline", saved, "--names", "bodies").done();
        assertThat(rows(Tables.MENTIONS))
                .extracting(Mention::surface)
                .contains("Fjord Data Board")
                .doesNotContain("Oda Brekkestad");
    }

    @Test
    void parleysOwnPipeline_saved_givesTheSameTables() throws IOException {
        Path saved = folder.resolve("parley");
        ParleyPipeline.of(SeedFiles.packaged(ParleySeeds.PATHS), ParleyFinders.class)
                .write()
                .save(saved.toString());
        parley("annotate").done();
        List<Mention> mentions = rows(Tables.MENTIONS);
        List<Quote> quotes = rows(Tables.QUOTES);
        assertKeptWhereTheArticleIsTheSame();

        parley("annotate", "--pipeline", saved).done();

        assertThat(rows(Tables.MENTIONS)).isNotEmpty().containsExactlyInAnyOrderElementsOf(mentions);
        assertThat(rows(Tables.QUOTES)).isNotEmpty().containsExactlyInAnyOrderElementsOf(quotes);
    }

    @Test
    void pipelinesThatWontDo_areOneLine() throws IOException {
        Path absent = folder.resolve("absent/pipeline");
        parley("annotate", "--pipeline", absent).isMistake("no such pipeline: " + absent);
        Path news = folder.resolve("news");
        parley("annotate", "--pipeline", news).isMistake(news + " is no saved pipeline");
        parley("annotate", "--pipeline", saved()).isMistake("finds no names");
        parley("annotate", "--names", "ner_chunk").isMistake("--names names a column of --pipeline");
        Path cleaning = folder.resolve("cleaning");
        DocumentAssembler shrinking = document();
        shrinking.setCleanupMode("shrink");
        save(cleaning, shrinking, matcher("names", "Oda,PER"));
        parley("annotate", "--pipeline", cleaning).isMistake("cleanupMode is shrink");
        Path broken = saved(matcher("names", "Oda,PER"));
        try (var files = Files.walk(broken.resolve("stages"))) {
            for (Path part : files.filter(Files::isRegularFile).toList()) {
                Files.delete(part);
            }
        }
        parley("annotate", "--pipeline", broken).isMistake("can't load the pipeline " + broken);
    }

    @Test
    void mistakeInThePipeline_isToldBeforeAnyOtherStageWorks() {
        Path absent = folder.resolve("absent/pipeline");
        Path several = saved(matcher("people", "Oda,PER"), matcher("bodies", "Board,ORG"));
        Path fresh = folder.resolve("fresh");
        Path news = folder.resolve("news");

        CommandRun.parley("run", "--input", news, "--warehouse", fresh, "--pipeline", absent)
                .isMistake("no such pipeline: " + absent);
        CommandRun.parley("run", "--input", news, "--warehouse", fresh, "--pipeline", several)
                .isMistake("the pipeline has several columns of names");
        CommandRun.parley("run", "--input", news, "--warehouse", fresh, "--names", "people")
                .isMistake("--names names a column of --pipeline");

        assertThat(fresh.resolve(Tables.ARTICLES.name())).doesNotExist();
    }

    private Path saved(RegexMatcher... matchers) {
        Path saved = folder.resolve("saved" + matchers.length);
        List<PipelineStage> stages = new ArrayList<>(List.of(document()));
        stages.addAll(Arrays.asList(matchers));
        save(saved, stages.toArray(PipelineStage[]::new));
        return saved;
    }

    private static void save(Path to, PipelineStage... stages) {
        SparkSession spark = LocalSpark.session();
        Dataset<Row> none = spark.createDataset(List.of(""), Encoders.STRING()).toDF("body");
        try {
            new Pipeline().setStages(stages).fit(none).write().save(to.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads another column than "text": what a pipeline calls its text is its own affair. */
    private static DocumentAssembler document() {
        DocumentAssembler document = new DocumentAssembler();
        document.setInputCol("body");
        document.setOutputCol("document");
        return document;
    }

    private static RegexMatcher matcher(String column, String... rules) {
        RegexMatcher matcher = new RegexMatcher();
        matcher.setInputCols(new String[] {"document"});
        matcher.setOutputCol(column);
        matcher.setRules(rules);
        matcher.setDelimiter(",");
        return matcher;
    }

    /** Its month is written anew, the article in it is not read again: what was found in it stays, whatever it is. */
    private void assertKeptWhereTheArticleIsTheSame() {
        write(Tables.MENTIONS, warehouse().read(Tables.MENTIONS).toDF().withColumn("finder", lit("marked")));
        write(Tables.ARTICLES, warehouse().read(Tables.ARTICLES).toDF());
        assertThat(parley("annotate").done().out()).contains("months written: undated");
        assertThat(rows(Tables.MENTIONS))
                .isNotEmpty()
                .extracting(Mention::finder)
                .containsOnly("marked");
    }

    private <T extends Record> void write(Table<T> table, Dataset<Row> rows) {
        warehouse().writer("test").write(table, rows.as(table.encoder()));
    }

    /** On the warehouse of this test. */
    private CommandRun parley(Object... arguments) {
        return CommandRun.parley(Stream.concat(Arrays.stream(arguments), Stream.of("--warehouse", folder.resolve("w")))
                .toArray());
    }

    private <T extends Record> List<T> rows(Table<T> table) {
        return warehouse().read(table).collectAsList();
    }

    private Warehouse warehouse() {
        return Warehouse.at(LocalSpark.session(), folder.resolve("w").toString());
    }
}
