package org.parley.quote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.parley.model.Span;

/**
 * What a finder found in one gold document.
 *
 * @param id the document's id in the gold set
 * @param quotes the statements
 */
public record PredictedDocument(String id, List<PredictedQuote> quotes) {
    private static final JsonFactory JSON = new JsonFactory();

    public PredictedDocument {
        quotes = List.copyOf(quotes);
    }

    /** Writes the document as one JSON line, in the form that {@link GoldQuotes} has, without the text. */
    public void write(Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart("quotes");
            for (PredictedQuote quote : quotes) {
                json.writeStartObject();
                json.writeStringField("type", quote.type().name().toLowerCase(Locale.ROOT));
                for (QuoteRole role : QuoteRole.values()) {
                    write(
                            json,
                            role.name().toLowerCase(Locale.ROOT),
                            quote.spans().of(role));
                }
                json.writeStringField("cue_lemma", quote.cueLemma());
                json.writeStringField("speaker_name", quote.speakerName());
                json.writeNumberField("confidence", quote.confidence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(JsonGenerator json, String name, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(name);
        for (Span span : spans) {
            json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }
}
