package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.pretrained.ResourceMetadata;
import com.johnsnowlabs.util.Version;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.SparkTest;
import org.parley.session.UserError;
import scala.Option;

/** Published pipelines, from a server of our own that publishes as Spark NLP's makers do. */
@SparkTest
class PretrainedPipelinesTest {
    private static final String CACHE = "spark.jsl.settings.pretrained.cache_folder";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void publish(SparkSession spark) throws IOException {
        ParleyPipeline.of(WordFinders.seeds(), WordFinders.class)
                .write()
                .save(folder.resolve("made").toString());
        byte[] zip = zipped(folder.resolve("made"));
        String list = line("words_pipeline", "en", 1000) + "\n" + line("words_pipeline", "fr", 2000) + "\n";
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/models/", exchange -> {
            String file = exchange.getRequestURI().getPath().substring("/models/".length());
            asked.add(file);
            byte[] body = file.equals("metadata.json") ? list.getBytes(StandardCharsets.UTF_8) : zip;
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        spark.conf()
                .set(
                        PretrainedPipelines.SOURCE,
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/models");
        spark.conf().set(CACHE, folder.resolve("cache").toString());
    }

    @AfterEach
    void close(SparkSession spark) {
        server.stop(0);
        spark.conf().unset(PretrainedPipelines.SOURCE);
        spark.conf().unset(CACHE);
    }

    @Test
    void name_isFetchedOnce_inItsLanguage(SparkSession spark) {
        PipelineModel english = SavedPipeline.load(spark, "words_pipeline");
        assertThat(english.stages()).hasSize(4);
        SavedPipeline.load(spark, "words_pipeline");
        SavedPipeline.load(spark, "words_pipeline:fr");
        assertThat(asked)
                .containsExactly(
                        "metadata.json",
                        "words_pipeline_en_5.0.0_3.0_1000.zip",
                        "metadata.json",
                        "metadata.json",
                        "words_pipeline_fr_5.0.0_3.0_2000.zip");
    }

    @Test
    void nameThatNobodyPublishes_isTheUsersMistake(SparkSession spark) {
        assertThatThrownBy(() -> SavedPipeline.load(spark, "words_pipelin"))
                .isInstanceOf(UserError.class)
                .hasMessage("no folder and no pretrained pipeline is called words_pipelin (in en)");
    }

    @Test
    void offline_isOneLine(SparkSession spark) {
        server.stop(0);
        assertThatThrownBy(() -> SavedPipeline.load(spark, "words_pipeline"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(
                        "no folder is called words_pipeline, and no pretrained pipeline can be fetched: ")
                .hasMessageContaining("ConnectException");
    }

    private static String line(String name, String language, int time) {
        return ResourceMetadata.toJson(new ResourceMetadata(
                name,
                Option.apply(language),
                Option.apply(Version.parse("5.0.0")),
                Option.apply(Version.parse("3.0")),
                true,
                new Timestamp(time),
                true,
                Option.apply("PIPELINE"),
                "",
                Option.apply("PipelineModel"),
                Option.empty()));
    }

    private static byte[] zipped(Path root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}
