package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file that is one document. */
final class WholeFile implements Documents {
    private final InputStream in;
    private final int mostBytes;
    private final Function<byte[], Read> reader;
    private boolean done;

    WholeFile(InputStream in, int mostBytes, Function<byte[], Read> reader) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.reader = reader;
    }

    @Override
    public @Nullable Read next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        // One byte more than the cap shows that there is more.
        return reader.apply(in.readNBytes((int) Math.min(Integer.MAX_VALUE, mostBytes + 1L)));
    }

    @Override
    public long reached() {
        return 0;
    }
}
