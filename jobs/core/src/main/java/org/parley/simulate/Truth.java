package org.parley.simulate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.Span;
import org.parley.text.CodePoints;
import org.parley.text.Range;

/** What is true of the made articles, as files. All places are code points, end exclusive. */
final class Truth {
    private final SampleOptions options;
    private final List<Printed> articles;

    Truth(SampleOptions options, List<Printed> articles) {
        this.options = options;
        this.articles = articles;
    }

    /** One line an article: what it is, whom it names, what is said in it. */
    List<String> articleLines() {
        return articles.stream().map(Truth::article).toList();
    }

    /** The planted pairs and what becomes of them. */
    List<String> pairLines() {
        List<String> lines = new ArrayList<>();
        lines.add("a\tb\tcourse\tshare_from\tshare_to\tbreak_month\tstories\tarticles\n");
        for (PlantedPair pair : options.pairs()) {
            List<Printed> about =
                    articles.stream().filter(article -> isAbout(article, pair)).toList();
            lines.add(String.join(
                            "\t",
                            pair.a(),
                            pair.b(),
                            pair.course().name().toLowerCase(Locale.ROOT),
                            String.valueOf(pair.from()),
                            String.valueOf(pair.to()),
                            pair.month() < 0
                                    ? ""
                                    : options.first().plusMonths(pair.month()).toString(),
                            String.valueOf(stories(about)),
                            String.valueOf(about.size()))
                    + "\n");
        }
        return lines;
    }

    /** Each planted pair in each month, with the month's volume. */
    List<String> monthLines() {
        List<String> lines = new ArrayList<>();
        lines.add("month\ta\tb\tshare_planted\tstories\tarticles\tmonth_stories\tmonth_articles\n");
        Map<String, List<Printed>> byMonth = articles.stream().collect(Collectors.groupingBy(Truth::monthOf));
        for (int month = 0; month < options.months(); month++) {
            String name = options.first().plusMonths(month).toString();
            List<Printed> all = byMonth.getOrDefault(name, List.of());
            for (PlantedPair pair : options.pairs()) {
                List<Printed> about =
                        all.stream().filter(article -> isAbout(article, pair)).toList();
                lines.add(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%s\t%.4f\t%d\t%d\t%d\t%d\n",
                        name,
                        pair.a(),
                        pair.b(),
                        pair.share(month, options.months()),
                        stories(about),
                        about.size(),
                        stories(all),
                        all.size()));
            }
        }
        return lines;
    }

    /** What the press does besides, and how many articles of its outlet show it. */
    List<String> pressLines() {
        List<String> lines = new ArrayList<>();
        lines.add("event\toutlet\tfrom\tuntil\ta\tb\tarticles\n");
        for (PressEvent event : options.press()) {
            lines.add(String.join("\t", cells(event)) + "\n");
        }
        return lines;
    }

    private List<String> cells(PressEvent event) {
        List<Printed> own = articles.stream()
                .filter(article -> article.outlet().slug().equals(event.outlet()))
                .toList();
        if (event instanceof PressEvent.Joining joining) {
            String from = joining.month().atDay(1).toString();
            return List.of("joining", event.outlet(), from, "", joining.a(), joining.b(), String.valueOf(own.size()));
        }
        if (event instanceof PressEvent.Links links) {
            long with = own.stream().filter(links::isPrinted).count();
            String from = Objects.toString(links.from(), "");
            String until = Objects.toString(links.until(), "");
            return List.of("links", event.outlet(), from, until, links.a(), links.b(), String.valueOf(with));
        }
        long lists = own.stream()
                .filter(article -> article.plan().scope() == Scope.ROSTER)
                .count();
        return List.of("rosters", event.outlet(), "", "", "", "", String.valueOf(lists));
    }

    private static String monthOf(Printed article) {
        return article.published() == null
                ? "undated"
                : article.published().toString().substring(0, 7);
    }

    private static long stories(List<Printed> articles) {
        return articles.stream().map(article -> article.plan().id()).distinct().count();
    }

    private static boolean isAbout(Printed article, PlantedPair pair) {
        List<String> ids = article.plan().parties().stream().map(Party::id).toList();
        return article.published() != null && ids.contains(pair.a()) && ids.contains(pair.b());
    }

    private static String article(Printed article) {
        CodePoints places = CodePoints.of(article.text());
        return Feed.line(json -> {
            json.writeStringField("id", article.id());
            json.writeStringField("outlet", article.outlet().name());
            Feed.text(json, "published", article.published());
            json.writeStringField("title", article.title());
            json.writeStringField("story", article.plan().id());
            json.writeStringField("copy", article.kind().key());
            json.writeStringField("topic", article.plan().topic().key());
            strings(
                    json,
                    "about",
                    article.plan().parties().stream().map(Party::id).toList());
            strings(json, "tags", article.tags());
            Feed.text(json, "byline", article.byline());
            counters(json, article.counters());
            zones(json, article, places);
            mentions(json, article, places);
            json.writeArrayFieldStart("quotes");
            for (Said said : article.draft().said()) {
                quote(json, article, said, places);
            }
            json.writeEndArray();
        });
    }

    private static void counters(JsonGenerator json, long[] counters) throws IOException {
        json.writeArrayFieldStart("counters");
        for (long counter : counters) {
            if (counter < 0) {
                json.writeNull();
            } else {
                json.writeNumber(counter);
            }
        }
        json.writeEndArray();
    }

    private static void zones(JsonGenerator json, Printed article, CodePoints places) throws IOException {
        json.writeArrayFieldStart("zones");
        for (var zone : article.draft().zones()) {
            json.writeStartArray();
            json.writeString(zone.kind().name().toLowerCase(Locale.ROOT));
            place(json, places.span(zone.range()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** By actor, so that an id is written once: [form, begin, end]. */
    private static void mentions(JsonGenerator json, Printed article, CodePoints places) throws IOException {
        TreeMap<String, List<Draft.Named>> byActor = new TreeMap<>();
        article.draft().named().forEach(named -> byActor.computeIfAbsent(named.actor(), key -> new ArrayList<>())
                .add(named));
        json.writeObjectFieldStart("mentions");
        for (var entry : byActor.entrySet()) {
            json.writeArrayFieldStart(entry.getKey());
            for (Draft.Named named : entry.getValue()) {
                json.writeStartArray();
                json.writeString(named.form().name().toLowerCase(Locale.ROOT));
                place(json, places.span(named.range()));
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void quote(JsonGenerator json, Printed article, Said said, CodePoints places) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", said.head().type().name().toLowerCase(Locale.ROOT));
        json.writeStringField("stance", said.head().stance().name().toLowerCase(Locale.ROOT));
        Feed.text(
                json,
                "cue_lemma",
                said.head().lemma().equals("none") ? null : said.head().lemma());
        Feed.text(json, "speaker_name", said.speaker());
        Feed.text(
                json,
                "reason",
                said.reason() == null ? null : said.reason().name().toLowerCase(Locale.ROOT));
        spans(json, "content", said.content(), places);
        spans(json, "cue", said.cue(), places);
        spans(json, "source", said.source(), places);
        strings(
                json,
                "words",
                said.content().stream().map(range -> range.of(article.text())).toList());
        if (said.nestedIn() >= 0) {
            json.writeNumberField("nested_in", said.nestedIn());
        }
        if (!said.chain().isEmpty()) {
            json.writeArrayFieldStart("chain");
            for (Said.Link link : said.chain()) {
                json.writeStartArray();
                json.writeString(link.role().name().toLowerCase(Locale.ROOT));
                json.writeString(link.name());
                place(json, places.span(link.range()));
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void spans(JsonGenerator json, String field, List<Range> ranges, CodePoints places)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Range range : ranges) {
            json.writeStartArray();
            place(json, places.span(range));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Span span) throws IOException {
        json.writeNumber(span.begin());
        json.writeNumber(span.end());
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
