package org.parley.input;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.read.Documents;
import org.parley.read.FieldMap;
import org.parley.read.Read;
import org.parley.read.ReadArticle;
import org.parley.read.ReadOptions;
import org.parley.read.ReadRejection;

/** Reads the documents of slices, where the worker is. What can't be read becomes a rejection. */
public final class SliceReader implements Serializable {
    private static final long serialVersionUID = 1;

    private final SerializableConfiguration hadoop;
    private final Readers readers;

    /** @param delimiter what parts the cells of CSV and TSV; null to find it out, and a tab */
    public SliceReader(Configuration hadoop, FieldMap fields, ReadOptions options, @Nullable Character delimiter) {
        this.hadoop = new SerializableConfiguration(hadoop);
        this.readers = new Readers(fields, options, delimiter);
    }

    /** The documents of some slices, one after the other; a document at a time is held in memory. */
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

    /** The documents of one slice, until its end or the first place that can't be read; then what was passed over. */
    private final class SliceDocuments {
        private final Slice slice;
        private final OpenFile file;
        private final Deque<Ingested> more = new ArrayDeque<>();
        private @Nullable Documents documents;
        private boolean any;
        private boolean done;

        SliceDocuments(Slice slice) {
            this.slice = slice;
            this.file = new OpenFile(slice.file(), hadoop.value());
        }

        @Nullable
        Ingested next() {
            if (done || !more.isEmpty()) {
                return more.poll();
            }
            try {
                Documents from = documents;
                if (from == null) {
                    Optional<InputFormat> format = file.format();
                    if (format.isEmpty()) {
                        return end(
                                RejectionCode.UNKNOWN_FORMAT, "neither name nor content tells a format; see --format");
                    }
                    from = readers.open(format.get(), slice, file);
                    documents = from;
                }
                Read next = from.next();
                if (next != null) {
                    any = true;
                    return ingested(next, more);
                }
                from.passedOver().forEach((label, records) -> more.add(Ingested.passedOver(label, records)));
                if (!any && more.isEmpty() && slice.isWhole()) {
                    return end(RejectionCode.EMPTY_TEXT, "the file holds no document");
                }
                done = true;
                close();
                return more.poll();
            } catch (IOException e) {
                done = true;
                long reached = documents == null ? slice.begin() : documents.reached();
                closeQuietly(e);
                return refused(reached, RejectionCode.UNREADABLE_FILE, oneLine(e));
            }
        }

        private Ingested end(RejectionCode code, String detail) throws IOException {
            done = true;
            close();
            return refused(0, code, detail);
        }

        private void close() throws IOException {
            Documents read = documents;
            documents = null;
            try {
                if (read != null) {
                    read.close();
                }
            } finally {
                file.close();
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
            return Ingested.refused(new Rejection(slice.file().name(), offset, "ingest", code, detail));
        }
    }

    /** The first of what came of a document; what else did waits in {@code more}. */
    private static Ingested ingested(Read read, Deque<Ingested> more) {
        if (read instanceof ReadArticle found) {
            found.refused().forEach(rejection -> more.add(Ingested.refused(rejection)));
            return Ingested.read(found.article());
        }
        return Ingested.refused(((ReadRejection) read).rejection());
    }

    private static String oneLine(IOException e) {
        String message = e.getMessage() == null
                ? ""
                : ": " + e.getMessage().lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + message;
    }
}
