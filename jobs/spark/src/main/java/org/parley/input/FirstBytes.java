package org.parley.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first bytes of a file, decompressed, tell of its format. */
final class FirstBytes {
    /** How many are looked at. */
    static final int MOST = 4096;

    private static final Pattern HTML =
            Pattern.compile("<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<title[\\s>]|<meta\\s");
    private static final Pattern NEWS_XML = Pattern.compile(
            "<!doctype nitf|<(?:\\w+:)?(?:nitf|newsitem|newsmessage|packageitem|knowledgeitem|newsml)[\\s>/]");
    private static final Pattern SGML = Pattern.compile("<!doctype lewis|<reuters[\\s>]");

    private FirstBytes() {}

    static Optional<InputFormat> format(byte[] head) {
        String text = text(head);
        if (text.startsWith("PAR1")) {
            return Optional.of(InputFormat.PARQUET);
        }
        if (text.startsWith("WARC/")) {
            return Optional.of(InputFormat.WARC);
        }
        String begin = text.stripLeading();
        if (begin.startsWith("[")) {
            return begin.substring(1).stripLeading().startsWith("{") || begin.equals("[]")
                    ? Optional.of(InputFormat.JSON)
                    : Optional.empty();
        }
        if (begin.startsWith("{")) {
            return Optional.of(isLines(begin) ? InputFormat.JSONL : InputFormat.JSON);
        }
        return begin.startsWith("<") ? markup(begin.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether the first line could be an object of its own: it ends as one, or goes on beyond what is looked at. */
    private static boolean isLines(String begin) {
        int end = begin.indexOf('\n');
        return end < 0 || begin.substring(0, end).stripTrailing().endsWith("}");
    }

    private static Optional<InputFormat> markup(String begin) {
        if (NEWS_XML.matcher(begin).find()) {
            return Optional.of(InputFormat.NEWS_XML);
        }
        if (SGML.matcher(begin).find()) {
            return Optional.of(InputFormat.REUTERS_SGML);
        }
        if (HTML.matcher(begin).find()) {
            return Optional.of(InputFormat.HTML);
        }
        return begin.startsWith("<?xml") ? Optional.of(InputFormat.NEWS_XML) : Optional.empty();
    }

    private static String text(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return decoded(head, 2, UTF_16BE);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return decoded(head, 2, UTF_16LE);
        }
        boolean mark = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        return decoded(head, mark ? 3 : 0, ISO_8859_1);
    }

    private static String decoded(byte[] head, int from, Charset charset) {
        return new String(head, from, head.length - from, charset);
    }
}
