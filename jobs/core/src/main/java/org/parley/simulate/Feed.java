package org.parley.simulate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** JSON lines. */
final class Feed {
    private static final JsonFactory JSON = new JsonFactory();

    /** Writes one object's fields. */
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private Feed() {}

    static String line(Fields fields) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    /** An article as a record; the field names are the feed's own. */
    static String article(Printed article, String dateField, String outletField) {
        return line(json -> {
            json.writeStringField("id", article.id());
            text(json, dateField, article.published());
            json.writeStringField(outletField, article.outlet().name());
            json.writeStringField("title", article.headline());
            json.writeStringField("url", url(article));
            json.writeStringField("text", article.text());
        });
    }

    static void text(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value.toString());
        }
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void put(Map<String, byte[]> files, String path, List<String> lines) {
        files.put(path, bytes(String.join("", lines)));
    }

    private static String url(Printed article) {
        return "https://" + article.outlet().slug() + ".example/" + article.id();
    }
}
