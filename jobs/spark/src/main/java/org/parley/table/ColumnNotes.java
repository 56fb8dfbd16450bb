package org.parley.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code @param} lines of a record, so that a column is described in one place only. The jar carries the sources of
 * the model for this, under {@code columns/}.
 */
final class ColumnNotes {
    private static final Pattern JAVADOC_OF_TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*public (?:record|final class)", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("(?m)^@param (\\w+)\\s+((?:(?!^@).)*)", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ ([^}]*)\\}");

    private final Map<String, ColumnNote> notes;

    private ColumnNotes(Map<String, ColumnNote> notes) {
        this.notes = notes;
    }

    static ColumnNotes of(Class<?> row) {
        String path = "/columns/" + row.getName().replace('.', '/') + ".java";
        try (InputStream source = row.getResourceAsStream(path)) {
            if (source == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            return parse(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ColumnNotes parse(String source) {
        Map<String, ColumnNote> notes = new LinkedHashMap<>();
        Matcher comment = JAVADOC_OF_TYPE.matcher(source);
        if (comment.find()) {
            String text = comment.group(1).replaceAll("(?m)^[ \\t]*\\*[ \\t]?", "");
            Matcher param = PARAM.matcher(text);
            while (param.find()) {
                String note =
                        INLINE_TAG.matcher(param.group(2)).replaceAll("$1").replaceAll("\\s+", " ");
                notes.put(param.group(1), ColumnNote.parse(note.strip()));
            }
        }
        return new ColumnNotes(notes);
    }

    /** What is said of a component; an {@link IllegalStateException} that names it when nothing is. */
    ColumnNote about(String component) {
        ColumnNote note = notes.get(component);
        if (note == null) {
            throw new IllegalStateException("no @param line describes " + component);
        }
        return note;
    }
}
