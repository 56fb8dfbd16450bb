package org.parley.quote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;

/** One line of a gold set. */
final class GoldLine {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;

    private GoldLine(JsonParser json) {
        this.json = json;
    }

    /** @throws IllegalArgumentException when the line can't be understood; the message says why */
    static GoldDocument document(String line) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            GoldDocument document = new GoldLine(json).document();
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("there is more after the document");
            }
            return document;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private GoldDocument document() throws IOException {
        String id = null;
        String text = null;
        List<GoldQuote> quotes = null;
        List<Span> discard = List.of();
        expect(json.nextToken(), JsonToken.START_OBJECT, "a document");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> id = string(field);
                case "text" -> text = string(field);
                case "quotes" -> quotes = quotes();
                case "discard" -> discard = spans(field);
                default -> json.skipChildren();
            }
        }
        return new GoldDocument(there(id, "id"), there(text, "text"), there(quotes, "quotes"), discard);
    }

    private List<GoldQuote> quotes() throws IOException {
        List<GoldQuote> quotes = new ArrayList<>();
        expect(json.currentToken(), JsonToken.START_ARRAY, "\"quotes\"");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            GoldQuote quote = quote();
            if (!quote.spans().content().isEmpty()) {
                quotes.add(quote);
            }
        }
        return quotes;
    }

    private GoldQuote quote() throws IOException {
        String type = "?";
        String speaker = null;
        boolean speech = true;
        List<Span> content = List.of();
        List<Span> cue = List.of();
        List<Span> source = List.of();
        expect(json.currentToken(), JsonToken.START_OBJECT, "a quote");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "speaker_name" -> speaker = json.currentToken() == JsonToken.VALUE_NULL ? null : string(field);
                case "type" -> type = string(field);
                case "speech" -> speech = json.getBooleanValue();
                case "content" -> content = spans(field);
                case "cue" -> cue = spans(field);
                case "source" -> source = spans(field);
                default -> json.skipChildren();
            }
        }
        return new GoldQuote(type, new QuoteSpans(content, cue, source), speech, speaker);
    }

    private List<Span> spans(String field) throws IOException {
        List<Span> spans = new ArrayList<>();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return spans;
        }
        expect(json.currentToken(), JsonToken.START_ARRAY, "\"" + field + "\"");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_ARRAY, "a span of \"" + field + "\"");
            spans.add(new Span(place(field), place(field)));
            expect(json.nextToken(), JsonToken.END_ARRAY, "the end of a span of \"" + field + "\"");
        }
        return spans;
    }

    private int place(String field) throws IOException {
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a place in \"" + field + "\"");
        return json.getIntValue();
    }

    private String string(String field) throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING, "\"" + field + "\"");
        return json.getText();
    }

    private static void expect(@Nullable JsonToken found, JsonToken expected, String what) {
        if (found != expected) {
            throw new IllegalArgumentException(what + " can't begin with " + shown(found));
        }
    }

    private static String shown(@Nullable JsonToken token) {
        return token == null ? "the line's end" : token.toString();
    }

    private static <T> T there(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value;
    }
}
