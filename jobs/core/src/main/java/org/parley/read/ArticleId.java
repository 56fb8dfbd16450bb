package org.parley.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids of articles: derived from the content, so that the same record has the same id wherever it is read. */
public final class ArticleId {
    private static final int BYTES = 10;

    private ArticleId() {}

    /**
     * The first 20 hexadecimal digits of the SHA-256 over the values, each as UTF-8 after its length in bytes, a
     * big-endian int that is -1 where there is no value.
     *
     * @param sourceId null when the corpus gives no id
     */
    public static String of(
            @Nullable String sourceId,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable LocalDate published,
            @Nullable String title,
            String text) {
        MessageDigest digest = sha256();
        add(digest, sourceId);
        add(digest, outlet);
        add(digest, url);
        add(digest, published == null ? null : published.toString());
        add(digest, title);
        add(digest, text);
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static void add(MessageDigest digest, @Nullable String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
