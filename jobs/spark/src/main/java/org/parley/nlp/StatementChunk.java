package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.HopRole;
import org.parley.model.QuoteType;
import org.parley.model.Stance;
import org.parley.model.UnknownSpeaker;
import org.parley.quote.Statement;
import org.parley.text.Layout;
import org.parley.text.Range;

/**
 * A statement as a CHUNK annotation that covers its content from first to last character. Its metadata are {@code chunk}
 * (its number), {@code type}, {@code content}, {@code cue} and {@code source} (places as {@code begin:end}, ends
 * inclusive, separated by blanks), {@code cue_lemma}, {@code speaker}, {@code speaker_name}, {@code stance},
 * {@code confidence}, {@code reason}, {@code nested_in} (a number), {@code chain} (a line per link: role, place, actor
 * id), {@code paragraph} and {@code sentence}.
 */
final class StatementChunk {
    private static final String NUMBER = "chunk";
    private static final String TYPE = "type";
    private static final String CONTENT = "content";
    private static final String CUE = "cue";
    private static final String SOURCE = "source";
    private static final String CUE_LEMMA = "cue_lemma";
    private static final String SPEAKER = "speaker";
    private static final String SPEAKER_NAME = "speaker_name";
    private static final String STANCE = "stance";
    private static final String CONFIDENCE = "confidence";
    private static final String REASON = "reason";
    private static final String NESTED_IN = "nested_in";
    private static final String CHAIN = "chain";
    private static final String PARAGRAPH = "paragraph";
    private static final String SENTENCE = "sentence";

    private StatementChunk() {}

    static Annotation of(Statement statement, int number, Layout layout) {
        PlacedStatement placed = PlacedStatement.of(statement, layout);
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(NUMBER, Integer.toString(number));
        metadata.put(TYPE, Labels.of(statement.type()));
        metadata.put(CONTENT, places(statement.content()));
        metadata.put(CUE, places(statement.cue()));
        metadata.put(SOURCE, places(statement.source()));
        putKnown(metadata, CUE_LEMMA, statement.cueLemma());
        putKnown(metadata, SPEAKER, statement.speaker());
        putKnown(metadata, SPEAKER_NAME, statement.speakerName());
        metadata.put(STANCE, Labels.of(statement.stance()));
        metadata.put(CONFIDENCE, Double.toString(statement.confidence()));
        UnknownSpeaker reason = statement.reason();
        putKnown(metadata, REASON, reason == null ? null : Labels.of(reason));
        metadata.put(NESTED_IN, Integer.toString(statement.nestedIn()));
        metadata.put(CHAIN, statement.chain().stream().map(StatementChunk::link).collect(Collectors.joining("\n")));
        metadata.put(PARAGRAPH, Integer.toString(placed.paragraph()));
        metadata.put(SENTENCE, Integer.toString(placed.sentence()));
        List<Range> content = statement.content();
        Range whole = new Range(
                content.get(0).begin(), content.get(content.size() - 1).end());
        return Annotations.of(Annotations.CHUNK, whole, whole.of(layout.text()), metadata);
    }

    /** The statements of a column, in its order. */
    static List<PlacedStatement> in(List<Annotation> annotations) {
        return Annotations.ofType(annotations, Annotations.CHUNK).stream()
                .map(annotation -> read(Annotations.metadata(annotation)))
                .toList();
    }

    private static PlacedStatement read(Map<String, String> metadata) {
        String reason = metadata.get(REASON);
        Statement statement = new Statement(
                Labels.read(QuoteType.class, value(metadata, TYPE)),
                ranges(value(metadata, CONTENT)),
                ranges(value(metadata, CUE)),
                ranges(value(metadata, SOURCE)),
                metadata.get(CUE_LEMMA),
                metadata.get(SPEAKER),
                metadata.get(SPEAKER_NAME),
                Labels.read(Stance.class, value(metadata, STANCE)),
                Double.parseDouble(value(metadata, CONFIDENCE)),
                reason == null ? null : Labels.read(UnknownSpeaker.class, reason),
                Integer.parseInt(value(metadata, NESTED_IN)),
                value(metadata, CHAIN).lines().map(StatementChunk::link).toList());
        return new PlacedStatement(
                statement, Integer.parseInt(value(metadata, PARAGRAPH)), Integer.parseInt(value(metadata, SENTENCE)));
    }

    private static String link(Statement.Link link) {
        String actorId = link.actorId();
        return Labels.of(link.role()) + ' ' + place(link.range()) + (actorId == null ? "" : ' ' + actorId);
    }

    private static Statement.Link link(String line) {
        String[] parts = line.split(" ", 3);
        return new Statement.Link(
                Labels.read(HopRole.class, parts[0]), parts.length == 3 ? parts[2] : null, range(parts[1]));
    }

    private static String places(List<Range> ranges) {
        return ranges.stream().map(StatementChunk::place).collect(Collectors.joining(" "));
    }

    private static String place(Range range) {
        return range.begin() + ":" + (range.end() - 1);
    }

    private static List<Range> ranges(String places) {
        List<Range> ranges = new ArrayList<>();
        if (!places.isEmpty()) {
            for (String place : places.split(" ", -1)) {
                ranges.add(range(place));
            }
        }
        return ranges;
    }

    private static Range range(String place) {
        int colon = place.indexOf(':');
        return new Range(Integer.parseInt(place.substring(0, colon)), Integer.parseInt(place.substring(colon + 1)) + 1);
    }

    private static String value(Map<String, String> metadata, String key) {
        String value = metadata.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a statement without " + key);
        }
        return value;
    }

    private static void putKnown(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
