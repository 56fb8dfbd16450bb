package org.parley.tag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.parley.text.Layout;

/** Text without labels, for classes of words: JSON lines with the fields "title" and "text", plain or gzip. */
final class RawText {
    private static final JsonFactory JSON = new JsonFactory();

    private RawText() {}

    /**
     * Gives each sentence of a file to a reader, in the file's order.
     *
     * @throws IllegalArgumentException when the file isn't JSON lines; the message names file and line
     */
    static void read(Path file, Consumer<String[]> reader) throws IOException {
        try (InputStream in = new BufferedInputStream(open(file));
                JsonParser parser = JSON.createParser(in)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token == JsonToken.FIELD_NAME && isText(parser.getCurrentName())) {
                    String text = parser.nextTextValue();
                    if (text != null) {
                        sentences(text, reader);
                    }
                }
            }
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(
                    file.getFileName() + ", line " + e.getLocation().getLineNr() + ": not JSON", e);
        }
    }

    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static boolean isText(String field) {
        return field.equals("title") || field.equals("text");
    }

    private static void sentences(String text, Consumer<String[]> reader) {
        Layout layout = Layout.of(text, List.of());
        for (int i = 0; i < layout.sentences(); i++) {
            reader.accept(layout.sentence(i));
        }
    }
}
