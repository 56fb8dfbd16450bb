package org.parley.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.read.FieldMap;
import org.parley.read.Read;
import org.parley.read.ReadArticle;
import org.parley.read.ReadOptions;
import org.parley.read.ReadRejection;
import org.parley.read.RecordReader;
import org.parley.read.ScrapedPageReader;

/** Reads the documents of slices, where the worker is. What can't be read becomes a rejection. */
public final class SliceReader implements Serializable {
    private static final long serialVersionUID = 1;

    private final SerializableConfiguration hadoop;
    private final RecordReader records;
    private final ScrapedPageReader pages;
    private final int cap;

    public SliceReader(Configuration hadoop, FieldMap fields, ReadOptions options) {
        this.hadoop = new SerializableConfiguration(hadoop);
        this.records = new RecordReader(fields, options);
        this.pages = new ScrapedPageReader(options);
        this.cap = options.mostBytes();
    }

    /** The documents of some slices, one after the other; a line at a time is held in memory. */
    public Iterator<Ingested> read(Iterator<Slice> slices) {
        return new Iterator<>() {
            private @Nullable SliceDocuments open;
            private @Nullable Ingested ready;

            @Override
            public boolean hasNext() {
                while (ready == null) {
                    if (open != null) {
                        ready = open.next();
                        if (ready == null) {
                            open = null;
                        }
                    } else if (slices.hasNext()) {
                        open = new SliceDocuments(slices.next());
                    } else {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public Ingested next() {
                if (!hasNext() || ready == null) {
                    throw new NoSuchElementException();
                }
                Ingested next = ready;
                ready = null;
                return next;
            }
        };
    }

    /** The documents of one slice, until its end or the first place that can't be read. */
    private final class SliceDocuments {
        private final Slice slice;
        private final InputFile file;
        private @Nullable InputStream in;
        private @Nullable Lines lines;
        private long reached;
        private boolean done;

        SliceDocuments(Slice slice) {
            this.slice = slice;
            this.file = slice.file();
            this.reached = slice.begin();
        }

        @Nullable
        Ingested next() {
            if (done) {
                return null;
            }
            try {
                if (file.format() == null) {
                    done = true;
                    return refused(0, RejectionCode.UNKNOWN_FORMAT, "the name tells no format; see --format");
                }
                Ingested next = file.format() == InputFormat.TEXT ? page() : record();
                if (next == null) {
                    close();
                }
                return next;
            } catch (IOException e) {
                done = true;
                closeQuietly(e);
                return refused(reached, RejectionCode.UNREADABLE_FILE, oneLine(e));
            }
        }

        private Ingested page() throws IOException {
            if (!file.isCompressed() && file.length() > cap) {
                done = true;
                return refused(0, RejectionCode.TOO_LARGE, file.length() + " bytes, over the cap of " + cap);
            }
            // One byte more than the cap shows that there is more.
            byte[] bytes = opened().readNBytes((int) Math.min(Integer.MAX_VALUE, cap + 1L));
            close();
            return ingested(pages.read(bytes, file.name()));
        }

        private @Nullable Ingested record() throws IOException {
            if (lines == null) {
                lines = lines();
            }
            for (Line line = lines.next(); line != null; line = lines.next()) {
                reached = line.offset() + line.length();
                if (line.isCut()) {
                    return refused(
                            line.offset(),
                            RejectionCode.TOO_LARGE,
                            line.length() + " bytes in one line, over the cap of " + cap);
                }
                if (!RecordReader.isBlank(line.bytes())) {
                    return ingested(records.read(line.bytes(), file.name(), line.offset()));
                }
            }
            return null;
        }

        private Lines lines() throws IOException {
            if (slice.begin() == 0 || file.isCompressed()) {
                return new Lines(opened(), 0, file.isCompressed() ? Long.MAX_VALUE : slice.end(), cap);
            }
            // The byte before tells whether a line begins right here.
            FSDataInputStream stream = (FSDataInputStream) opened();
            stream.seek(slice.begin() - 1);
            Lines from = new Lines(stream, slice.begin() - 1, slice.end(), cap);
            from.skipLine();
            return from;
        }

        private InputStream opened() throws IOException {
            Path path = new Path(file.path());
            Configuration configuration = hadoop.value();
            InputStream raw = path.getFileSystem(configuration).open(path);
            in = raw;
            CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
            if (codec != null && file.isCompressed()) {
                in = Decompressed.by(codec, raw);
            }
            return in;
        }

        private void close() throws IOException {
            done = true;
            if (in != null) {
                in.close();
            }
        }

        private void closeQuietly(IOException reason) {
            try {
                close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }

        private Ingested refused(long offset, RejectionCode code, String detail) {
            return new Ingested(null, new Rejection(file.name(), offset, "ingest", code, detail));
        }
    }

    private static Ingested ingested(Read read) {
        if (read instanceof ReadArticle found) {
            return new Ingested(found.article(), null);
        }
        return new Ingested(null, ((ReadRejection) read).rejection());
    }

    private static String oneLine(IOException e) {
        String message = e.getMessage() == null
                ? ""
                : ": " + e.getMessage().lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + message;
    }
}
