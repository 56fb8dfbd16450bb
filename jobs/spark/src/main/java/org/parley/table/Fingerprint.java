package org.parley.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells by few characters whether something is what it was. */
public final class Fingerprint {
    private static final int BYTES = 10;

    private Fingerprint() {}

    /** The first 20 hexadecimal digits of the SHA-256 over some lines. */
    public static String of(Iterable<String> lines) {
        MessageDigest digest = sha256();
        for (String line : lines) {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
