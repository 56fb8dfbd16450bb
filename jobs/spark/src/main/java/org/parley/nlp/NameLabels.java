package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ActorType;

/** What other recognisers call names, as Parley's types. */
final class NameLabels {
    /** The metadata's key for a label, as Spark NLP's converters write it. */
    static final String KEY = "entity";

    private NameLabels() {}

    /** The type of actors that a label names; empty for dates, amounts and all that is no actor. */
    static Optional<ActorType> type(String label) {
        return switch (label.toUpperCase(Locale.ROOT)) {
            case "PER", "PERSON" -> Optional.of(ActorType.PER);
            case "ORG", "ORGANIZATION", "ORGANISATION" -> Optional.of(ActorType.ORG);
            case "LOC", "LOCATION", "GPE", "FAC", "FACILITY" -> Optional.of(ActorType.LOC);
            case "NORP" -> Optional.of(ActorType.NORP);
            case "MISC", "MISCELLANEOUS", "EVENT", "LAW", "PRODUCT", "WORK_OF_ART" -> Optional.of(ActorType.MISC);
            default -> Optional.empty();
        };
    }

    /** A chunk's label; matchers of patterns write it as {@code identifier}. Empty when it has none. */
    static String of(Annotation chunk) {
        Map<String, String> metadata = Annotations.metadata(chunk);
        return metadata.getOrDefault(KEY, metadata.getOrDefault("identifier", ""));
    }
}
