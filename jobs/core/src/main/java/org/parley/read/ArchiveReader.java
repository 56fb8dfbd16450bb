package org.parley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.parley.model.RejectionCode;

/**
 * Reads web archives (WARC 1.0 and 1.1, ISO 28500). Responses and resources of HTML are read as pages, conversions (WET)
 * as the text of one; everything else is passed over and counted. The record's id is the source id, its target the
 * address; the day when it was fetched dates nothing, but no later day is believed. Where each record is compressed for
 * itself, as is usual, its offset is the place of the compressed record. A damaged record is refused, and reading goes
 * on with the next one that can be found.
 */
public final class ArchiveReader implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int HTTP_HEAD = 8192;

    private final HtmlReader pages;
    private final ReadOptions options;

    public ArchiveReader(ReadOptions options) {
        this.pages = new HtmlReader(options);
        this.options = options;
    }

    /** The documents of an archive that is not compressed, or was decompressed as a whole. */
    public Documents documents(InputStream in, String path) {
        return new ArchiveDocuments(this, new PlainRecords(in, options.mostBytes()), path);
    }

    /**
     * The documents of the records that begin in a stretch of a file of gzip members, its end exclusive.
     *
     * @throws IOException when the file can't be read
     */
    public Documents documents(RawFile file, String path, long begin, long end) throws IOException {
        return new ArchiveDocuments(this, new GzipRecords(file, begin, end, options.mostBytes()), path);
    }

    /**
     * What became of a record; null when it is passed over.
     *
     * @param passed counts what is passed over, by its label
     */
    @Nullable
    Read read(ArchivedRecord record, String path, Map<String, Long> passed) {
        String type = record.type();
        if (!RecordFrame.isRead(type)) {
            passed.merge(type, 1L, Long::sum);
            return null;
        }
        if (record.isCut() && isPage(type, record)) {
            return StrictText.tooLarge(path, record.offset(), record.length(), options.mostBytes());
        }
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record.bytes()))) {
            Optional<WarcRecord> archived = reader.next();
            if (archived.isEmpty()) {
                return malformed(path, record, "no record");
            }
            Archived found = new Archived(archived.get(), record, path);
            return switch (type) {
                case "response" -> response(found, passed);
                case "resource" -> resource(found, passed);
                default -> conversion(found, passed);
            };
        } catch (IOException | RuntimeException | LinkageError e) {
            // The grammar throws what it likes at damaged bytes, and lacks the decoder of a rare coding.
            return malformed(path, record, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Read response(Archived found, Map<String, Long> passed) throws IOException {
        HttpResponse http =
                found.record() instanceof WarcResponse response && isHttp(found.record()) ? response.http() : null;
        if (http == null) {
            return passedOver("response without HTTP", passed);
        }
        if (http.status() != 200) {
            return passedOver("response with another status than 200", passed);
        }
        String media = contentType(http.headers());
        return isHtml(media)
                ? pages.read(body(http.bodyDecoded()), found.origin(charset(media)))
                : passedOver("response that is not HTML", passed);
    }

    private @Nullable Read resource(Archived found, Map<String, Long> passed) throws IOException {
        String media = contentType(found.record().headers());
        return isHtml(media)
                ? pages.read(body(found.record().body()), found.origin(charset(media)))
                : passedOver("resource that is not HTML", passed);
    }

    private @Nullable Read conversion(Archived found, Map<String, Long> passed) throws IOException {
        MessageHeaders headers = found.record().headers();
        if (!contentType(headers).startsWith("text/plain")) {
            return passedOver("conversion that is not text", passed);
        }
        byte[] bytes = body(found.record().body());
        PageOrigin origin = found.origin(null);
        try {
            String language = headers.first("WARC-Identified-Content-Language")
                    .map(names -> Languages.code(names.split(",", 2)[0]))
                    .orElse(null);
            return WebArticle.ofText(StrictText.of(bytes), origin, language, options);
        } catch (CharacterCodingException e) {
            return StrictText.notUtf8(origin.path(), origin.offset(), bytes);
        }
    }

    private static @Nullable Read passedOver(String label, Map<String, Long> passed) {
        passed.merge(label, 1L, Long::sum);
        return null;
    }

    ReadRejection malformed(String path, ArchivedRecord record, String why) {
        String detail = StrictText.shortened(why);
        return ReadRejection.of(path, record.offset(), RejectionCode.MALFORMED_RECORD, StrictText.wellFormed(detail));
    }

    /** One byte more than the cap shows that there is more. */
    private byte[] body(MessageBody body) throws IOException {
        return body.stream().readNBytes((int) Math.min(Integer.MAX_VALUE, options.mostBytes() + 1L));
    }

    private static boolean isHttp(WarcRecord archived) {
        return contentType(archived.headers()).startsWith("application/http");
    }

    /** Whether a record of which only the begin is known is one that would be read. */
    private static boolean isPage(String type, ArchivedRecord record) {
        if (type.equals("conversion")) {
            return true;
        }
        String head = new String(record.bytes(), 0, Math.min(record.bytes().length, HTTP_HEAD), ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return (type.equals("response") || type.equals("resource"))
                && head.lines()
                        .anyMatch(line -> line.startsWith("content-type:")
                                && isHtml(line.substring(13).strip()));
    }

    private static String contentType(MessageHeaders headers) {
        return headers.first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isHtml(String media) {
        return media.startsWith("text/html") || media.startsWith("application/xhtml+xml");
    }

    private static @Nullable String charset(String media) {
        int at = media.indexOf("charset=");
        return at < 0
                ? null
                : media.substring(at + 8)
                        .replaceFirst("[;,\\s].*$", "")
                        .replace("\"", "")
                        .replace("'", "");
    }

    /** A record as the grammar reads it, and where it stands. */
    private record Archived(WarcRecord record, ArchivedRecord place, String path) {
        PageOrigin origin(@Nullable String charset) {
            MessageHeaders headers = record.headers();
            return new PageOrigin(
                    path,
                    place.offset(),
                    address(headers, "WARC-Record-ID").orElse(path + ":" + place.offset()),
                    address(headers, "WARC-Target-URI").orElse(null),
                    headers.first("WARC-Date").flatMap(PublicationDay::of).orElse(null),
                    charset);
        }

        /** A URI without the angles that some writers put around it. */
        private static Optional<String> address(MessageHeaders headers, String name) {
            return headers.first(name)
                    .map(given -> StrictText.wellFormed(given.strip().replaceFirst("^<(.*)>$", "$1")))
                    .filter(given -> !given.isEmpty());
        }
    }
}
