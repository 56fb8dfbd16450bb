package org.parley.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import org.parley.model.RejectionCode;

/**
 * Reads one line of a JSONL file: an object with a text and, where it has them, the other fields of an article. Of a key
 * that stands twice the last value counts. An id may be a number; tags may be a list or one string with commas; an
 * outlet may be an object with a "name"; empty strings are no values. A date that can't be read is a
 * rejection beside the article; any other field of the wrong kind refuses the record. Places in
 * rejections count characters from 1. Without an id, the source id is the path with the
 * offset, and the article id depends on the other fields alone.
 */
public final class RecordReader implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 1000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final FieldMap fields;
    private final ReadOptions options;

    public RecordReader(FieldMap fields, ReadOptions options) {
        this.fields = fields;
        this.options = options;
    }

    /** Whether a line holds nothing: such a line between records is no record and need not be read. */
    public static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    /** The records of a file of lines. */
    public Documents lines(InputStream in, String path) {
        return new JsonLines(this, new Lines(in, 0, Long.MAX_VALUE, options.mostBytes()), path, options.mostBytes());
    }

    /**
     * The records of the lines that begin in a stretch of a file, its end exclusive.
     *
     * @param in the file, standing at the byte before {@code begin}, or at its first
     * @throws IOException when the line before the stretch can't be read
     */
    public Documents lines(InputStream in, String path, long begin, long end) throws IOException {
        // The byte before tells whether a line begins right here.
        Lines lines = new Lines(in, Math.max(0, begin - 1), end, options.mostBytes());
        if (begin > 0) {
            lines.skipLine();
        }
        return new JsonLines(this, lines, path, options.mostBytes());
    }

    /** The records of a file that is one JSON array, or objects one after the other on any number of lines. */
    public Documents objects(InputStream in, String path) {
        return new JsonObjects(this, in, path, options.mostBytes());
    }

    /**
     * Reads a record whose values are known already.
     *
     * @param values the values of its keys, without the nulls
     * @param offset place of the record in the file
     */
    public Read read(Map<String, RecordValue> values, String path, long offset) {
        return new RecordArticle(fields, options, path, offset).read(values);
    }

    /**
     * Reads one line.
     *
     * @param line the line, with or without its end
     * @param path path of its file below the input
     * @param offset place of the line's first byte in the file, after decompression
     */
    public Read read(byte[] line, String path, long offset) {
        if (line.length > options.mostBytes()) {
            return StrictText.tooLarge(path, offset, line.length, options.mostBytes());
        }
        try {
            return read(values(StrictText.of(line)), path, offset);
        } catch (CharacterCodingException e) {
            return StrictText.notUtf8(path, offset, line);
        } catch (JsonProcessingException e) {
            return ReadRejection.of(path, offset, RejectionCode.MALFORMED_JSON, detail(e));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /** The values of the keys that the fields read, without the nulls. */
    private Map<String, RecordValue> values(String json) throws IOException {
        Map<String, RecordValue> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotARecordException("the line is no JSON object", parser);
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                if (!fields.reads(key)) {
                    parser.skipChildren();
                    continue;
                }
                RecordValue value = RecordValue.of(parser);
                if (value == null) {
                    values.remove(key);
                } else {
                    values.put(key, value);
                }
            }
            if (parser.nextToken() != null) {
                throw new NotARecordException("something follows the record on its line", parser);
            }
        }
        return values;
    }

    private static String detail(JsonProcessingException e) {
        long place = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharOffset());
        return StrictText.wellFormed(StrictText.shortened("character " + place + ": " + e.getOriginalMessage()));
    }

    /** A line of valid JSON that is no record. */
    private static final class NotARecordException extends JsonProcessingException {
        private static final long serialVersionUID = 1;

        NotARecordException(String message, JsonParser parser) {
            super(message, parser.currentTokenLocation());
        }
    }
}
