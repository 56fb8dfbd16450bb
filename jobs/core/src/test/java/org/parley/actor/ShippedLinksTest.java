package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.parley.SharedFolder;
import org.parley.actor.LinkVerdict.Kind;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;

/**
 * The shipped seeds follow actors through all annotated articles together, of both parts of the gold set, no worse than
 * these floors, which lie below what they scored when the floors were laid.
 */
class ShippedLinksTest {
    private static final List<String> CORPORA = List.of("allsides_sample", "whitehouse_2021_2026");

    @Test
    void annotatedArticles_scoreAboveTheirFloors() throws IOException {
        List<Path> corpora = CORPORA.stream()
                .map(name -> SharedFolder.file("corpora/" + name + ".jsonl.gz"))
                .toList();
        LinkEvaluation evaluation =
                new LinkEvaluation(ParleySeeds.actorFinder(SeedFiles.packaged(ParleySeeds.PATHS)), gold());
        for (Path corpus : corpora) {
            try (BufferedReader lines = lines(new GZIPInputStream(Files.newInputStream(corpus)))) {
                evaluation.read(lines, String.valueOf(corpus.getFileName()));
            }
        }
        assertThat(evaluation.missing()).isEmpty();
        LinkScore all = evaluation.byPart().values().stream().reduce(LinkScore.NONE, LinkScore::plus);

        assertThat(all.articles()).isGreaterThanOrEqualTo(120);
        // Some annotated names stand in lines that are told as furniture now: they are not looked for there.
        assertFloors(all, Kind.NAMES, 0.945, 0.87);
        assertFloors(all, Kind.SPEAKS_FOR, 0.8, 0.55);
        assertFloors(all, Kind.NOMINAL_SOURCES, 0.93, 0.5);
        assertFloors(all, Kind.PRONOUN_SOURCES, 0.93, 0.59);
    }

    private static void assertFloors(LinkScore score, Kind kind, double precision, double recall) {
        assertThat(score.precision(kind)).as("precision: %s", score).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall(kind)).as("recall: %s", score).isGreaterThanOrEqualTo(recall);
    }

    private static List<GoldArticle> gold() throws IOException {
        try (BufferedReader lines = lines(Objects.requireNonNull(
                ShippedLinksTest.class.getResourceAsStream("/links/links.jsonl"), "links.jsonl"))) {
            return GoldLinks.read(lines, "links.jsonl");
        }
    }

    private static BufferedReader lines(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
}
