package org.parley.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.Span;

/** What is true of the sample corpus: {@code seeds/sample/truth}, which the README beside it describes. */
final class SampleTruth {
    static final Path CORPUS =
            Path.of("../../seeds/sample/corpus").toAbsolutePath().normalize();
    private static final Path TRUTH = CORPUS.resolveSibling("truth");

    /** Somebody's statement; places are code points. */
    record Said(String type, String speaker, List<Span> content, List<Span> cue, List<Span> source) {}

    /** A place that names an actor. */
    record Named(String actor, String form, Span span) {}

    /** An article, with the countries and bodies that it was planned about. */
    record Told(JsonNode line, List<String> about, List<Named> names, List<Said> sayings) {
        String id() {
            return line.get("id").asText();
        }
    }

    /** A row of a table with tabs. */
    record Line(List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }
    }

    private SampleTruth() {}

    /** The articles by the id that the corpus gives them. */
    static Map<String, Told> articles() throws IOException {
        Map<String, Told> articles = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(TRUTH.resolve("articles.jsonl"))) {
            Told told = told(json.readTree(line));
            articles.put(told.id(), told);
        }
        return articles;
    }

    static List<Line> pairs() throws IOException {
        return table("pairs.tsv");
    }

    /** What must be refused: "file offset code", the offset in bytes. */
    static List<String> refusals() throws IOException {
        List<String> refusals = new ArrayList<>();
        for (Line row : table("refusals.tsv")) {
            refusals.add(row.cell(0) + " " + offset(row.cell(0), Integer.parseInt(row.cell(1))) + " " + row.cell(2));
        }
        return refusals.stream().sorted().toList();
    }

    private static int offset(String file, int line) throws IOException {
        if (line == 1) {
            return 0;
        }
        String text = Files.readString(CORPUS.resolve(file));
        int place = 0;
        for (int i = 1; i < line; i++) {
            place = text.indexOf('\n', place) + 1;
        }
        return text.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<Line> table(String name) throws IOException {
        try (Stream<String> lines = Files.lines(TRUTH.resolve(name))) {
            return lines.skip(1)
                    .map(line -> new Line(Arrays.asList(line.split("\t", -1))))
                    .toList();
        }
    }

    private static Told told(JsonNode line) {
        List<String> about = new ArrayList<>();
        line.get("about").forEach(actor -> about.add(actor.asText()));
        List<Named> names = new ArrayList<>();
        line.get("mentions").fields().forEachRemaining(actor -> actor.getValue()
                .forEach(place -> names.add(new Named(
                        actor.getKey(),
                        place.get(0).asText(),
                        new Span(place.get(1).asInt(), place.get(2).asInt())))));
        List<Said> sayings = new ArrayList<>();
        line.get("quotes")
                .forEach(quote -> sayings.add(new Said(
                        quote.get("type").asText(),
                        quote.get("speaker_name").asText("nobody"),
                        spans(quote.get("content")),
                        spans(quote.get("cue")),
                        spans(quote.get("source")))));
        return new Told(line, List.copyOf(new TreeSet<>(about)), names, sayings);
    }

    private static List<Span> spans(JsonNode places) {
        List<Span> spans = new ArrayList<>();
        places.forEach(
                place -> spans.add(new Span(place.get(0).asInt(), place.get(1).asInt())));
        return spans;
    }
}
