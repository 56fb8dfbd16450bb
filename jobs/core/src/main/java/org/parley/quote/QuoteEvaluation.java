package org.parley.quote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.actor.ActorFinder;
import org.parley.model.Span;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

/**
 * Turns a gold file's documents (JSONL with {@code id} and {@code text}) into the statements that a finder finds in
 * them, in the form that {@code score_quotes.py} reads: spans in code points, the marks of a quotation left out.
 */
public final class QuoteEvaluation {
    private static final JsonFactory JSON = new JsonFactory();

    private final ActorFinder actors;
    private final QuoteFinder quotes;

    public QuoteEvaluation(ActorFinder actors, QuoteFinder quotes) {
        this.actors = actors;
        this.quotes = quotes;
    }

    /** Writes one line of predictions per line of the gold file. */
    public void predict(BufferedReader gold, Writer predictions) throws IOException {
        for (String line = gold.readLine(); line != null; line = gold.readLine()) {
            if (!line.isBlank()) {
                Document document = document(line);
                write(document, find(document.text()), predictions);
            }
        }
        predictions.flush();
    }

    /** The statements of a plain text, whose first line is its headline. */
    public List<Statement> find(String text) {
        int end = text.indexOf('\n');
        List<ZoneRange> zones = end <= 0 ? List.of() : List.of(new ZoneRange(ZoneKind.TITLE, new Range(0, end)));
        Layout layout = Layout.of(text, zones);
        return quotes.find(layout, actors.find(layout));
    }

    private record Document(String id, String text) {}

    private static Document document(String line) throws IOException {
        String id = "";
        String text = "";
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if ("id".equals(field)) {
                    id = parser.getText();
                } else if ("text".equals(field)) {
                    text = parser.getText();
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new Document(id, text);
    }

    private static void write(Document document, List<Statement> statements, Writer out) throws IOException {
        CodePoints points = CodePoints.of(document.text());
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            json.writeStartObject();
            json.writeStringField("id", document.id());
            json.writeArrayFieldStart("quotes");
            for (Statement statement : statements) {
                json.writeStartObject();
                json.writeStringField("type", statement.type().name().toLowerCase(Locale.ROOT));
                spans(json, "content", withThat(document.text(), statement), points);
                spans(json, "cue", statement.cue(), points);
                spans(json, "source", statement.source(), points);
                json.writeStringField("cue_lemma", statement.cueLemma());
                json.writeStringField("speaker_name", statement.speakerName());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** The gold sets count a "that" before the content to it, Parley does not. */
    private static List<Range> withThat(String text, Statement statement) {
        List<Range> content = new ArrayList<>(statement.content());
        Range first = content.get(0);
        if (text.startsWith("that ", first.begin() - 5)) {
            content.set(0, new Range(first.begin() - 5, first.end()));
        }
        return content;
    }

    private static void spans(JsonGenerator json, String name, List<Range> ranges, CodePoints points)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Range range : ranges) {
            Span span = points.span(range);
            json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }
}
