package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.SharedFolder;
import org.parley.model.Span;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.Page;
import org.parley.text.Range;

/** The statements of the scraped page that the project started from, hand-annotated; skipped where it is absent. */
class SampleStatementsTest {
    private static final int FLOOR = 13;

    private record Gold(Range content, String source, @Nullable String speaker) {}

    @Test
    void statements_of_the_sample_document_are_found_with_source_and_speaker() throws IOException {
        Path gold = SharedFolder.file("gold/sample_statements.json");
        String text;
        try (Stream<Path> seeds = Files.list(SharedFolder.file("seeds"))) {
            text = Files.readString(seeds.filter(seed -> seed.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow());
        }
        Layout layout = Layout.of(text, Page.scraped(text).zones());
        SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
        List<Statement> found = ParleySeeds.quoteFinder(seeds)
                .find(layout, ParleySeeds.actorFinder(seeds).find(layout));
        List<String> missed = new ArrayList<>();
        List<Gold> golds = golds(gold, CodePoints.of(text));
        for (Gold statement : golds) {
            boolean hit = found.stream()
                    .anyMatch(candidate -> covers(candidate, statement.content())
                            && Objects.equals(candidate.speakerName(), statement.speaker())
                            && candidate.source().stream()
                                    .anyMatch(source -> statement.source().contains(source.of(text))
                                            || source.of(text).contains(statement.source())));
            if (!hit) {
                missed.add(statement.toString());
            }
        }
        assertThat(golds.size() - missed.size()).as("missed: %s", missed).isGreaterThanOrEqualTo(FLOOR);
    }

    /** Whether the two share at least half of what either holds. */
    private static boolean covers(Statement candidate, Range gold) {
        int shared = 0;
        int all = 0;
        for (Range range : candidate.content()) {
            shared += Math.max(0, Math.min(range.end(), gold.end()) - Math.max(range.begin(), gold.begin()));
            all += range.length();
        }
        return 2 * shared >= all + gold.length() - shared;
    }

    private static List<Gold> golds(Path file, CodePoints points) throws IOException {
        List<Gold> golds = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(Files.newBufferedReader(file))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                golds.add(gold(json, points));
            }
        }
        return golds;
    }

    private static Gold gold(JsonParser json, CodePoints points) throws IOException {
        Range content = new Range(0, 0);
        String source = "";
        String speaker = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if ("content".equals(field)) {
                json.nextToken();
                int begin = json.nextIntValue(0);
                int end = json.nextIntValue(0);
                content = points.range(new Span(begin, end));
                json.nextToken();
                json.nextToken();
            } else if ("source".equals(field)) {
                source = json.getText();
            } else if ("speaker".equals(field)) {
                speaker = json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
            } else {
                json.skipChildren();
            }
        }
        return new Gold(content, source, speaker);
    }
}
