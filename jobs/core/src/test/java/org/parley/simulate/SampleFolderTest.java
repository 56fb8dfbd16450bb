package org.parley.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed sample is what its generator makes; {@code -Dparley.sample.write=true} writes it anew. */
class SampleFolderTest {
    private static final Path FOLDER = Path.of("..", "..", "seeds", "sample");

    private static final Map<String, byte[]> MADE =
            SampleCorpus.generate(SampleCorpus.STANDARD_SEED, SampleOptions.standard());

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (!Boolean.getBoolean("parley.sample.write")) {
            return;
        }
        for (String part : new String[] {"corpus", "truth"}) {
            if (Files.exists(FOLDER.resolve(part))) {
                try (Stream<Path> old = Files.walk(FOLDER.resolve(part))) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
        for (var file : MADE.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void committedFiles_areWhatTheGeneratorMakes() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                if (!name.equals("README.md")) {
                    committed.put(name, content(name, Files.readAllBytes(file)));
                }
            }
        }
        Map<String, String> made = new TreeMap<>();
        for (var file : MADE.entrySet()) {
            made.put(file.getKey(), content(file.getKey(), file.getValue()));
        }
        assertThat(committed.keySet()).isEqualTo(made.keySet());
        assertThat(committed).isEqualTo(made);
    }

    /** Compression may differ between builds of zlib; what is compressed may not. Latin 1 keeps every byte. */
    private static String content(String name, byte[] bytes) throws IOException {
        byte[] plain =
                name.endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        return new String(plain, StandardCharsets.ISO_8859_1);
    }
}
