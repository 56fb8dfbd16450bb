package org.parley.input;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.RejectionCode;
import org.parley.read.ArchiveReader;
import org.parley.read.CsvReader;
import org.parley.read.Documents;
import org.parley.read.FieldMap;
import org.parley.read.HtmlReader;
import org.parley.read.NewsXmlReader;
import org.parley.read.ReadOptions;
import org.parley.read.RecordReader;
import org.parley.read.RefusedFile;
import org.parley.read.ReutersReader;
import org.parley.read.ScrapedPageReader;

/** The reader of each format. */
final class Readers implements Serializable {
    private static final long serialVersionUID = 1;

    private final RecordReader records;
    private final ScrapedPageReader pages;
    private final CsvReader csv;
    private final CsvReader tsv;
    private final HtmlReader html;
    private final ArchiveReader archives;
    private final NewsXmlReader newsXml;
    private final ReutersReader reuters;
    private final ParquetDocuments.Opening parquet;

    Readers(FieldMap fields, ReadOptions options, @Nullable Character delimiter) {
        this.records = new RecordReader(fields, options);
        this.pages = new ScrapedPageReader(options);
        this.csv = new CsvReader(fields, options, delimiter);
        this.tsv = new CsvReader(fields, options, delimiter == null ? Character.valueOf('\t') : delimiter);
        this.html = new HtmlReader(options);
        this.archives = new ArchiveReader(options);
        this.newsXml = new NewsXmlReader(options);
        this.reuters = new ReutersReader(options);
        this.parquet = new ParquetDocuments.Opening(fields, options);
    }

    /** The documents that begin in a slice. */
    Documents open(InputFormat format, Slice slice, OpenFile file) throws IOException {
        String name = slice.file().name();
        return switch (format) {
            case TEXT -> pages.documents(file.decompressed(), name);
            case JSONL -> lines(slice, file);
            case JSON -> records.objects(file.decompressed(), name);
            case CSV -> csv.documents(file.decompressed(), name);
            case TSV -> tsv.documents(file.decompressed(), name);
            case HTML -> html.documents(file.decompressed(), name);
            case WARC -> archive(slice, file);
            case NEWS_XML -> newsXml.documents(file.decompressed(), name);
            case REUTERS_SGML -> reuters.documents(file.decompressed(), name);
            case PARQUET -> parquet.documents(file.path(), file.hadoop(), name, slice.begin(), slice.end());
            case WAT -> new RefusedFile(name, RejectionCode.UNSUPPORTED_FORMAT, "WAT files hold no text of pages");
        };
    }

    private Documents archive(Slice slice, OpenFile file) throws IOException {
        String name = slice.file().name();
        return file.compression().equals(Optional.of(Compression.GZIP))
                ? archives.documents(file::raw, name, slice.begin(), slice.end())
                : archives.documents(file.decompressed(), name);
    }

    private Documents lines(Slice slice, OpenFile file) throws IOException {
        String name = slice.file().name();
        if (slice.isWhole() || file.compression().isPresent()) {
            return records.lines(file.decompressed(), name);
        }
        return records.lines(file.raw(Math.max(0, slice.begin() - 1)), name, slice.begin(), slice.end());
    }
}
