package org.parley.input;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.parley.model.RejectionCode;
import org.parley.read.Documents;
import org.parley.read.FieldMap;
import org.parley.read.Read;
import org.parley.read.ReadOptions;
import org.parley.read.ReadRejection;
import org.parley.read.RecordField;
import org.parley.read.RecordValue;
import org.parley.read.RefusedFile;

/**
 * The rows of a Parquet file, or of the row groups whose middle lies in a stretch of it. Only the columns that fields read
 * are decoded. A row's offset is its number in the file. (Spark's own source fails the job where one file is corrupt.)
 */
final class ParquetDocuments implements Documents {
    private final ParquetFileReader file;
    private final org.parley.read.RecordReader records;
    private final ParquetValues values;
    private final MessageType columns;
    private final String name;
    private final int mostBytes;
    private @Nullable RecordReader<Group> rows;
    private long left;
    private long row;

    private ParquetDocuments(
            ParquetFileReader file,
            org.parley.read.RecordReader records,
            MessageType columns,
            String name,
            int mostBytes) {
        this.file = file;
        this.records = records;
        this.columns = columns;
        this.values = new ParquetValues();
        this.name = name;
        this.mostBytes = mostBytes;
        file.setRequestedSchema(columns);
    }

    /** Opens files. */
    static final class Opening implements Serializable {
        private static final long serialVersionUID = 1;

        private final FieldMap fields;
        private final org.parley.read.RecordReader records;
        private final int mostBytes;

        Opening(FieldMap fields, ReadOptions options) {
            this.fields = fields;
            this.records = new org.parley.read.RecordReader(fields, options);
            this.mostBytes = options.mostBytes();
        }

        /** The documents of a stretch. */
        Documents documents(Path path, Configuration hadoop, String name, long begin, long end) throws IOException {
            try {
                ParquetFileReader file = ParquetFileReader.open(
                        HadoopInputFile.fromPath(path, hadoop),
                        HadoopReadOptions.builder(hadoop, path)
                                .withRange(begin, end)
                                .build());
                MessageType schema = file.getFileMetaData().getSchema();
                List<Type> read = schema.getFields().stream()
                        .filter(column -> fields.reads(column.getName()))
                        .toList();
                if (fields.keys(RecordField.TEXT).stream().noneMatch(schema::containsField)) {
                    file.close();
                    return withoutText(schema, name, begin);
                }
                return new ParquetDocuments(file, records, new MessageType(schema.getName(), read), name, mostBytes);
            } catch (RuntimeException e) {
                throw damaged(e);
            }
        }

        private Documents withoutText(MessageType schema, String name, long begin) {
            List<String> columns = new ArrayList<>();
            schema.getFields().forEach(column -> columns.add(column.getName()));
            String shown = String.join(", ", columns.subList(0, Math.min(20, columns.size())));
            String detail = "no column " + String.join(", ", fields.keys(RecordField.TEXT)) + " among " + shown
                    + "; see --field";
            Documents refused = new RefusedFile(name, RejectionCode.NO_TEXT, detail);
            // One slice tells it for the file.
            return begin == 0 ? refused : RefusedFile.told();
        }
    }

    @Override
    public @Nullable Read next() throws IOException {
        try {
            while (left == 0) {
                PageReadStore pages = file.readNextRowGroup();
                if (pages == null) {
                    return null;
                }
                left = pages.getRowCount();
                row = pages.getRowIndexOffset().orElse(row);
                rows = new ColumnIOFactory()
                        .getColumnIO(columns, file.getFileMetaData().getSchema())
                        .getRecordReader(pages, new GroupRecordConverter(columns));
            }
            Group group = rows == null ? null : rows.read();
            left--;
            long number = row++;
            return group == null ? next() : read(group, number);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private Read read(Group group, long number) {
        Map<String, RecordValue> found = new LinkedHashMap<>();
        long size = 0;
        for (int i = 0; i < columns.getFieldCount(); i++) {
            RecordValue value = values.of(group, i);
            if (value != null) {
                found.put(columns.getFieldName(i), value);
                size += value.texts().stream().mapToLong(String::length).sum();
            }
        }
        return size > mostBytes
                ? ReadRejection.tooLarge(name, number, size, mostBytes)
                : records.read(found, name, number);
    }

    private static IOException damaged(RuntimeException e) {
        return new IOException("damaged: " + e.getMessage(), e);
    }

    @Override
    public long reached() {
        return row;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
