package org.parley.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** A file where a worker reads it. Closing it closes all streams that were opened on it. */
final class OpenFile implements Closeable {
    private final InputFile file;
    private final Configuration hadoop;
    private final List<InputStream> open = new ArrayList<>();

    OpenFile(InputFile file, Configuration hadoop) {
        this.file = file;
        this.hadoop = hadoop;
    }

    Path path() {
        return new Path(file.path());
    }

    Configuration hadoop() {
        return hadoop;
    }

    /** The format that was stated or that name or first bytes tell. */
    Optional<InputFormat> format() throws IOException {
        if (file.format() != null) {
            return Optional.of(file.format());
        }
        try (InputStream in = decompressed()) {
            return FirstBytes.format(in.readNBytes(FirstBytes.MOST));
        }
    }

    /** How the file is compressed, by its name or, where that says nothing, its first bytes. */
    Optional<Compression> compression() throws IOException {
        Optional<Compression> named = file.compression();
        if (named.isPresent() || InputFormat.ofName(file.name()).isPresent()) {
            return named;
        }
        try (InputStream raw = raw(0)) {
            return Compression.ofHead(raw.readNBytes(4));
        }
    }

    /** The whole file, decompressed. */
    InputStream decompressed() throws IOException {
        Optional<Compression> compression = compression();
        InputStream raw = raw(0);
        if (compression.isEmpty()) {
            return raw;
        }
        InputStream in = compression.get().open(raw, hadoop);
        open.add(in);
        return in;
    }

    /** The file as it lies on its disk, from a place on. */
    InputStream raw(long offset) throws IOException {
        FSDataInputStream raw = path().getFileSystem(hadoop).open(path());
        open.add(raw);
        if (offset > 0) {
            raw.seek(offset);
        }
        return raw;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (InputStream in : open) {
            try {
                in.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        open.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
