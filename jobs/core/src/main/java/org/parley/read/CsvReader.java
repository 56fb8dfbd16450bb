package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parley.model.RejectionCode;

/**
 * Reads a table of text (RFC 4180, with commas or another delimiter): a row is a record, after a row with the names
 * of its columns. A column's name may have capitals and blanks that the field's key hasn't ("Published at"). Cells may be
 * quoted, and hold delimiters, doubled quotation marks and line breaks then; empty cells are no values. A row with more
 * or fewer cells than the first is refused; so is one whose quotation is never closed, and reading goes on a line after
 * its begin.
 */
public final class CsvReader implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String DELIMITERS = ",;\t|";

    private final RecordReader records;
    private final FieldMap fields;
    private final int mostBytes;
    private final @Nullable Character delimiter;

    /** @param delimiter what parts the cells; null to find it out from the first row */
    public CsvReader(FieldMap fields, ReadOptions options, @Nullable Character delimiter) {
        this.records = new RecordReader(fields, options);
        this.fields = fields;
        this.mostBytes = options.mostBytes();
        this.delimiter = delimiter;
    }

    /** The records of a file. */
    public Documents documents(InputStream in, String path) {
        return new Rows(in, path);
    }

    /** The delimiter by which a row of names has most columns that fields read; of equals, the one that it has most of. */
    char delimiter(String header) {
        if (delimiter != null) {
            return delimiter;
        }
        char best = DELIMITERS.charAt(0);
        long most = -1;
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char candidate = DELIMITERS.charAt(i);
            List<String> names;
            try {
                names = cells(header, candidate);
            } catch (IOException e) {
                continue;
            }
            long known = names.stream().filter(name -> key(name) != null).count();
            long score = known * header.length() + names.size();
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The field's key that a column's name is. */
    private @Nullable String key(String column) {
        String name = column.strip();
        if (fields.reads(name)) {
            return name;
        }
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return fields.reads(plain) ? plain : null;
    }

    private static List<String> cells(String row, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .build();
        try (CSVParser parser = CSVParser.parse(row, format)) {
            List<String> cells = new ArrayList<>();
            for (CSVRecord record : parser) {
                record.forEach(cells::add);
            }
            return cells;
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private final class Rows implements Documents {
        private final CsvRecords rows;
        private final String path;
        private @Nullable List<@Nullable String> keys;
        private int columns;
        private boolean done;
        private char parting;

        Rows(InputStream in, String path) {
            this.rows = new CsvRecords(in, mostBytes);
            this.path = path;
        }

        @Override
        public @Nullable Read next() throws IOException {
            if (done) {
                return null;
            }
            if (keys == null) {
                Read refused = header();
                if (refused != null || keys == null) {
                    done = true;
                    return refused;
                }
            }
            return rows.next() ? row(keys) : null;
        }

        private @Nullable Read header() throws IOException {
            if (!rows.next()) {
                return null;
            }
            if (rows.isUnfinished()) {
                return unfinished();
            }
            String header;
            List<String> names;
            try {
                header = StrictText.of(rows.bytes());
                parting = delimiter(header);
                names = cells(header, parting);
            } catch (CharacterCodingException e) {
                return StrictText.notUtf8(path, 0, rows.bytes());
            } catch (IOException e) {
                return malformed(e);
            }
            List<@Nullable String> known = new ArrayList<>();
            names.forEach(name -> known.add(key(name)));
            if (fields.keys(RecordField.TEXT).stream().noneMatch(known::contains)) {
                String detail = "no column " + String.join(", ", fields.keys(RecordField.TEXT)) + " among "
                        + shown(names) + "; see --field";
                return ReadRejection.of(path, 0, RejectionCode.NO_TEXT, StrictText.wellFormed(detail));
            }
            rows.partBy(parting);
            keys = known;
            columns = names.size();
            return null;
        }

        private Read row(List<@Nullable String> header) {
            if (rows.isUnfinished()) {
                return unfinished();
            }
            List<String> cells;
            try {
                cells = cells(StrictText.of(rows.bytes()), parting);
            } catch (CharacterCodingException e) {
                return StrictText.notUtf8(path, rows.begin(), rows.bytes());
            } catch (IOException e) {
                return malformed(e);
            }
            if (cells.size() != columns) {
                String detail = cells.size() + " cells, and the first row has " + columns;
                return ReadRejection.of(path, rows.begin(), RejectionCode.MALFORMED_ROW, detail);
            }
            Map<String, RecordValue> values = new HashMap<>();
            for (int i = 0; i < columns; i++) {
                String key = header.get(i);
                if (key != null && !cells.get(i).isEmpty()) {
                    values.put(key, RecordValue.text(cells.get(i)));
                }
            }
            return records.read(values, path, rows.begin());
        }

        private Read unfinished() {
            return rows.isOverCap()
                    ? StrictText.tooLarge(path, rows.begin(), rows.length(), mostBytes)
                    : ReadRejection.of(
                            path, rows.begin(), RejectionCode.MALFORMED_ROW, "a quotation that is never closed");
        }

        private Read malformed(IOException e) {
            String why = StrictText.shortened(String.valueOf(e.getMessage()));
            return ReadRejection.of(path, rows.begin(), RejectionCode.MALFORMED_ROW, StrictText.wellFormed(why));
        }

        private String shown(List<String> names) {
            return StrictText.shortened(String.join(", ", names));
        }

        @Override
        public long reached() {
            return rows.begin();
        }
    }
}
