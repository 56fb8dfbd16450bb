package org.parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is packed, and what is left to the cluster. */
class JarIT {
    private static final Path LEAN = Path.of("target/parley.jar");
    private static final Path NATIVES = Path.of("target/parley-natives.jar");

    @Test
    void leanJar_holdsAllThatTheJobsNeed_andNothingOfTheCluster() throws IOException {
        List<String> names = names(LEAN);
        assertThat(Files.size(LEAN)).isLessThan(80L << 20);
        assertThat(names)
                .contains(
                        "org/parley/job/Main.class",
                        "com/johnsnowlabs/nlp/DocumentAssembler.class",
                        "seeds/actors.tsv",
                        "seeds/cues.tsv",
                        "seeds/models/ner.bin",
                        "columns/org/parley/model/Article.java")
                .noneMatch(name -> name.startsWith("org/apache/spark/sql/")
                        || name.startsWith("scala/collection/")
                        || name.startsWith("org/tensorflow/op/")
                        || name.startsWith("ai/onnxruntime/")
                        || name.startsWith("com/google/protobuf/")
                        || name.startsWith("seeds/sample/")
                        || name.endsWith(".so"));
    }

    @Test
    void nativesJar_holdsThem_withProtobufUnderAnotherName() throws IOException {
        List<String> names = names(NATIVES);
        assertThat(names)
                .anyMatch(name -> name.contains("libtensorflow"))
                .anyMatch(name -> name.contains("libonnxruntime"))
                .anyMatch(name -> name.startsWith("ner-dl/"))
                .anyMatch(name -> name.startsWith("org/parley/shaded/protobuf/"))
                .noneMatch(name -> name.startsWith("com/google/protobuf/") || name.startsWith("org/parley/job/"));
    }

    private static List<String> names(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
