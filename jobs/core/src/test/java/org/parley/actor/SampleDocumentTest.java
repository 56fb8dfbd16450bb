package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.SharedFolder;
import org.parley.model.MentionForm;
import org.parley.model.ZoneKind;
import org.parley.text.Layout;
import org.parley.text.Page;

/** The scraped page in the shared folder names these actors, each under one id, with the directory alone. */
class SampleDocumentTest {
    @Test
    void sampleDocument_givesEachActorOnce() throws IOException {
        Layout layout = layout();

        List<ActorMention> mentions = SeedActors.finder().find(layout);

        var byName = mentions.stream()
                .filter(m -> m.actorId() != null)
                .collect(Collectors.groupingBy(
                        m -> Objects.requireNonNull(m.name()),
                        TreeMap::new,
                        Collectors.mapping(ActorMention::actorId, Collectors.toSet())));
        assertThat(byName.keySet())
                .contains(
                        "Iran",
                        "Russia",
                        "Ukraine",
                        "United States",
                        "US State Department",
                        "Vedant Patel",
                        "White House",
                        "John Kirby",
                        "NATO",
                        "Group of Seven",
                        "Censor.NET",
                        "Voice of America");
        assertThat(byName.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
    }

    @Test
    void sampleDocument_linksTheSpokesmanAndTheTag() throws IOException {
        Layout layout = layout();

        List<ActorMention> mentions = SeedActors.finder().find(layout);

        assertThat(mentions)
                .filteredOn(m -> m.form() == MentionForm.NOMINAL)
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.actorId()).isEqualTo("per:vedant-patel"));
        assertThat(mentions)
                .filteredOn(m -> layout.zoneOf(m.first()) == ZoneKind.TAGS)
                .extracting(ActorMention::actorId)
                .containsExactly("IR");
    }

    private static Layout layout() throws IOException {
        Path seeds = SharedFolder.file("seeds");
        try (Stream<Path> files = Files.list(seeds)) {
            Path document = files.filter(f -> f.getFileName().toString().startsWith("000_"))
                    .findFirst()
                    .orElseThrow();
            String text = Files.readString(document);
            return Layout.of(text, Page.scraped(text).zones());
        }
    }
}
