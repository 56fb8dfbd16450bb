package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes web archives. */
final class Archives {
    private Archives() {}

    static byte[] page(String id, String html) {
        return response(id, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", html.getBytes(UTF_8));
    }

    static byte[] response(String id, String httpHead, byte[] body) {
        return record("response", id, "application/http; msgtype=response", join(httpHead.getBytes(UTF_8), body));
    }

    static byte[] record(String type, String id, String media, byte[] content) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + id + ">\r\n"
                + "WARC-Date: 2024-09-12T08:00:00Z\r\nWARC-Target-URI: https://www.example.org/" + id + "\r\n"
                + "Content-Type: " + media + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        return join(head.getBytes(UTF_8), content, "\r\n\r\n".getBytes(UTF_8));
    }

    /** Each record compressed for itself, as archives are. */
    static byte[] gzipped(List<byte[]> records) {
        return join(records.stream().map(Archives::gzip).toArray(byte[][]::new));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static RawFile file(byte[] bytes) {
        return offset -> new ByteArrayInputStream(bytes, (int) offset, Math.max(0, bytes.length - (int) offset));
    }

    static byte[] without(byte[] bytes, int from, int to) {
        return join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }
}
