package org.parley.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON record, as far as articles have use for it.
 *
 * @param kind what JSON has there
 * @param texts the string or number as written; of an array its strings and numbers; of an object its "name"
 */
public record RecordValue(Kind kind, List<String> texts) {
    public RecordValue {
        texts = List.copyOf(texts);
    }

    /** Kinds of JSON values. */
    public enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        LIST("a list"),
        MIXED_LIST("a list of objects, lists or truth values"),
        NAMED_OBJECT("an object"),
        OBJECT("an object");

        final String wording;

        Kind(String wording) {
            this.wording = wording;
        }
    }

    /** A string. */
    public static RecordValue text(String text) {
        return new RecordValue(Kind.STRING, List.of(StrictText.wellFormed(text)));
    }

    /** The value at the parser's token, which is left at the value's end; null for a JSON null. */
    static @Nullable RecordValue of(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> new RecordValue(Kind.STRING, List.of(text(parser)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new RecordValue(Kind.NUMBER, List.of(parser.getText()));
            case START_ARRAY -> list(parser);
            case START_OBJECT -> object(parser);
            default -> new RecordValue(Kind.BOOLEAN, List.of());
        };
    }

    private static RecordValue list(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        Kind kind = Kind.LIST;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            switch (parser.currentToken()) {
                case VALUE_STRING -> texts.add(text(parser));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> texts.add(parser.getText());
                case VALUE_NULL -> {}
                default -> {
                    kind = Kind.MIXED_LIST;
                    parser.skipChildren();
                }
            }
        }
        return new RecordValue(kind, texts);
    }

    private static RecordValue object(JsonParser parser) throws IOException {
        String name = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING && "name".equals(key)) {
                name = text(parser);
            } else {
                parser.skipChildren();
            }
        }
        return name == null
                ? new RecordValue(Kind.OBJECT, List.of())
                : new RecordValue(Kind.NAMED_OBJECT, List.of(name));
    }

    private static String text(JsonParser parser) throws IOException {
        return StrictText.wellFormed(parser.getText());
    }
}
