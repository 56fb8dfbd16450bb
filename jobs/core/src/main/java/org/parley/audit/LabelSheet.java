package org.parley.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parley.model.AuditLabel;

/**
 * Reads a filled-in sheet, whatever a spreadsheet made of it: rows and columns in another order, columns added or left out
 * (item and right must be there), commas, semicolons or tabs between cells, any line ends, UTF-8 or the Windows code page that
 * Excel saves in (of which only notes could tell).
 */
public final class LabelSheet {
    private static final Map<String, AuditLabel> LABELS = Map.of(
            "yes", AuditLabel.YES,
            "y", AuditLabel.YES,
            "no", AuditLabel.NO,
            "n", AuditLabel.NO,
            "unsure", AuditLabel.UNSURE,
            "?", AuditLabel.UNSURE);

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final String file;
    private final Map<String, Integer> columns = new TreeMap<>();

    private LabelSheet(String file) {
        this.file = file;
    }

    /**
     * The rows of a sheet, those without a label included; empty rows aside.
     *
     * @param file its name, for messages
     * @throws IllegalArgumentException where something can't be understood, with its line
     */
    public static List<SheetLabel> read(String file, byte[] bytes) {
        return new LabelSheet(file).rows(decoded(bytes));
    }

    private List<SheetLabel> rows(String text) {
        String heading = text.lines().findFirst().orElse("");
        char delimiter = DELIMITERS.stream()
                .max((a, b) -> Long.compare(count(heading, a), count(heading, b)))
                .orElse(',');
        List<SheetLabel> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser csv = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .build()
                .parse(new StringReader(text))) {
            Iterator<CSVRecord> records = csv.iterator();
            while (records.hasNext()) {
                CSVRecord row = records.next();
                long next = csv.getCurrentLineNumber() + 1;
                if (!isBlank(row) && columns.isEmpty()) {
                    head(row);
                } else if (!isBlank(row)) {
                    rows.add(label(row, line));
                }
                line = next;
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IllegalArgumentException(
                    file + ", line " + line + ": a quotation mark is missing, or text follows a closing one", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(file + " is empty");
        }
        return rows;
    }

    private void head(CSVRecord row) {
        for (int i = 0; i < row.size(); i++) {
            columns.putIfAbsent(row.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        for (String needed : List.of(AuditSheet.ITEM, AuditSheet.RIGHT)) {
            if (!columns.containsKey(needed)) {
                throw new IllegalArgumentException(file + ", line 1: no column is called " + needed
                        + "; the first line names the columns, and item and right must be among them");
            }
        }
    }

    private SheetLabel label(CSVRecord row, long line) {
        String item = cell(row, AuditSheet.ITEM);
        if (item.isEmpty()) {
            throw new IllegalArgumentException(file + ", line " + line + ": the cell item is empty");
        }
        String said = cell(row, AuditSheet.RIGHT);
        AuditLabel label = LABELS.get(said.toLowerCase(Locale.ROOT));
        if (label == null && !said.isEmpty()) {
            throw new IllegalArgumentException(
                    file + ", line " + line + ": right is \"" + said + "\" and should be yes, no, unsure or empty");
        }
        String note = cell(row, AuditSheet.NOTE);
        return new SheetLabel(file, line, item, label, note.isEmpty() ? null : note);
    }

    private String cell(CSVRecord row, String column) {
        @Nullable Integer place = columns.get(column);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static long count(String text, char of) {
        return text.chars().filter(c -> c == of).count();
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // What only names a code page: every byte is a character of it.
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == AuditSheet.BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
