package org.parley.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.compress.BZip2Codec;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.util.ReflectionUtils;

/** How a file is compressed. Each may be several compressed files one after the other. */
enum Compression {
    GZIP("gz gzip", "\u001f\u008b\b"),
    BZIP2("bz2", "BZh"),
    ZSTD("zst zstd", "(\u00b5/\u00fd");

    private final String endings;
    private final String magic;

    Compression(String endings, String magic) {
        this.endings = endings;
        this.magic = magic;
    }

    /** What a file's name tells. */
    static Optional<Compression> ofName(String name) {
        String ending = ending(name);
        for (Compression compression : values()) {
            if (List.of(compression.endings.split(" ", -1)).contains(ending)) {
                return Optional.of(compression);
            }
        }
        return Optional.empty();
    }

    /** What a file's first bytes tell. */
    static Optional<Compression> ofHead(byte[] head) {
        for (Compression compression : values()) {
            if (compression.begins(head)) {
                return Optional.of(compression);
            }
        }
        return Optional.empty();
    }

    /** A file's name without the ending that tells how it is compressed. */
    static String plainName(String name) {
        return ofName(name).isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** The decompressed stream, whose every failure is an {@link IOException}. */
    InputStream open(InputStream raw, Configuration hadoop) throws IOException {
        return switch (this) {
            case GZIP -> Decompressed.of(() -> codec(GzipCodec.class, hadoop).createInputStream(raw));
            case BZIP2 -> Decompressed.of(() -> codec(BZip2Codec.class, hadoop).createInputStream(raw));
                // Hadoop's own needs native libraries.
            case ZSTD -> Decompressed.of(() -> new ZstdInputStream(raw));
        };
    }

    private static CompressionCodec codec(Class<? extends CompressionCodec> type, Configuration hadoop) {
        return ReflectionUtils.newInstance(type, hadoop);
    }

    private boolean begins(byte[] head) {
        return new String(head, 0, Math.min(head.length, magic.length()), ISO_8859_1).equals(magic);
    }

    /** What stands behind the last dot of a file's name, in lower case. */
    static String ending(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
