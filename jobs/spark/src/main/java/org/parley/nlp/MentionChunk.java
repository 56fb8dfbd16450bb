package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.ZoneKind;
import org.parley.text.Layout;
import org.parley.text.Range;

/**
 * A mention as a CHUNK annotation. Its metadata are {@code entity} (the type, as Spark NLP's own recognisers call it),
 * {@code chunk} (its number), {@code actor_id}, {@code name}, {@code form}, {@code finder}, {@code confidence}, {@code reason}, {@code speaks_for},
 * {@code zone}, {@code paragraph}, {@code sentence}, {@code token}, {@code tokens} and {@code in_quote}. A chunk of
 * somebody else's recogniser has the first two at best: what its metadata don't tell is taken from the layout.
 */
final class MentionChunk {
    private static final String NUMBER = "chunk";
    private static final String ACTOR_ID = "actor_id";
    private static final String NAME = "name";
    private static final String FORM = "form";
    private static final String FINDER = "finder";
    private static final String REASON = "reason";
    private static final String SPEAKS_FOR = "speaks_for";
    private static final String ZONE = "zone";
    private static final String PARAGRAPH = "paragraph";
    private static final String SENTENCE = "sentence";
    private static final String TOKEN = "token";
    private static final String TOKENS = "tokens";
    private static final String IN_QUOTE = "in_quote";

    private MentionChunk() {}

    static Annotation of(ActorMention mention, int number, Layout layout) {
        PlacedMention placed = PlacedMention.of(mention, layout);
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(NameLabels.KEY, mention.type().name());
        metadata.put(NUMBER, Integer.toString(number));
        putKnown(metadata, ACTOR_ID, mention.actorId());
        putKnown(metadata, NAME, mention.name());
        metadata.put(FORM, Labels.of(mention.form()));
        metadata.put(FINDER, mention.finder());
        metadata.put(Annotations.CONFIDENCE, Double.toString(mention.confidence()));
        metadata.put(REASON, Labels.of(mention.reason()));
        putKnown(metadata, SPEAKS_FOR, mention.speaksFor());
        metadata.put(ZONE, Labels.of(placed.zone()));
        metadata.put(PARAGRAPH, Integer.toString(placed.paragraph()));
        metadata.put(SENTENCE, Integer.toString(placed.sentence()));
        metadata.put(TOKEN, Integer.toString(mention.first()));
        metadata.put(TOKENS, Integer.toString(mention.beyond() - mention.first()));
        metadata.put(IN_QUOTE, Boolean.toString(placed.inQuote()));
        return Annotations.of(
                Annotations.CHUNK, mention.range(), mention.range().of(layout.text()), metadata);
    }

    /** The mentions of a column, in its order. */
    static List<PlacedMention> in(List<Annotation> annotations, Supplier<Layout> layout) {
        return Annotations.ofType(annotations, Annotations.CHUNK).stream()
                .flatMap(annotation -> read(annotation, layout).stream())
                .toList();
    }

    /** A column's chunks, Parley's and others', whose labels name no type of actors. */
    static List<PassedOver> passedOver(List<Annotation> annotations) {
        return PassedOver.of(Annotations.ofType(annotations, Annotations.CHUNK).stream()
                .map(NameLabels::of)
                .filter(label -> NameLabels.type(label).isEmpty())
                .toList());
    }

    /** Empty for a chunk whose label names no type of actors. */
    private static Optional<PlacedMention> read(Annotation chunk, Supplier<Layout> layout) {
        Map<String, String> metadata = Annotations.metadata(chunk);
        if (!metadata.containsKey(TOKEN)) {
            return NameLabels.type(NameLabels.of(chunk)).map(type -> foreign(chunk, type, metadata, layout.get()));
        }
        int first = Integer.parseInt(value(metadata, TOKEN));
        ActorMention mention = new ActorMention(
                Annotations.range(chunk),
                first,
                first + Integer.parseInt(value(metadata, TOKENS)),
                Labels.read(ActorType.class, value(metadata, NameLabels.KEY)),
                Labels.read(MentionForm.class, value(metadata, FORM)),
                metadata.get(ACTOR_ID),
                metadata.get(NAME),
                value(metadata, FINDER),
                Annotations.confidence(chunk),
                Labels.read(MentionReason.class, value(metadata, REASON)),
                metadata.get(SPEAKS_FOR));
        return Optional.of(new PlacedMention(
                mention,
                Labels.read(ZoneKind.class, value(metadata, ZONE)),
                Integer.parseInt(value(metadata, PARAGRAPH)),
                Integer.parseInt(value(metadata, SENTENCE)),
                Boolean.parseBoolean(value(metadata, IN_QUOTE))));
    }

    /** A chunk of somebody else's recogniser: unresolved, of the type that its label names. */
    private static PlacedMention foreign(
            Annotation chunk, ActorType type, Map<String, String> metadata, Layout layout) {
        Range range = Annotations.range(chunk);
        if (range.length() == 0 || layout.tokens() == 0) {
            throw new IllegalArgumentException("a chunk without a token at " + range.begin());
        }
        int last = layout.tokens() - 1;
        int first = Math.min(layout.tokenAt(range.begin()), last);
        int beyond = Math.min(layout.tokenAt(range.end() - 1), last) + 1;
        ActorMention mention = new ActorMention(
                range,
                first,
                beyond,
                type,
                MentionForm.NAME,
                metadata.get(ACTOR_ID),
                metadata.get(NAME),
                metadata.getOrDefault(FINDER, "pipeline"),
                Annotations.confidence(chunk),
                MentionReason.PIPELINE,
                metadata.get(SPEAKS_FOR));
        return PlacedMention.of(mention, layout);
    }

    private static String value(Map<String, String> metadata, String key) {
        String value = metadata.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a mention without " + key);
        }
        return value;
    }

    private static void putKnown(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
