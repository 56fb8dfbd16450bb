package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read.
 *
 * @param articleId derived from the content: the same record has the same id wherever it is read (e.g.
 *     a1f09c33b8e0d2476c11)
 * @param sourceId the id that the corpus itself gives; a file's path below the input for plain text (e.g.
 *     news/2024-09-05-talks.txt)
 * @param outlet who published it (e.g. Censor.NET)
 * @param url where it was published (e.g. https://example.org/talks)
 * @param title the headline, without the source named at its end (e.g. Talks will go on)
 * @param text the document exactly as read, of a web page its title and the story's paragraphs, a line each; every span
 *     of every table points into it
 * @param published day of publication (e.g. 2024-09-05)
 * @param dateMethod how the day was found: field, metadata, url, path, page (a line of the page), dateline, text or none
 *     (e.g. path)
 * @param dateConfidence probability that the day is right [0 to 1] (e.g. 0.94)
 * @param language ISO 639-1 code, identified from the body, or else as the document states it; null when neither tells
 *     (e.g. en)
 * @param tags the outlet's own keywords (e.g. energy)
 * @param byline who wrote it, as printed (e.g. By Marta Lindqvist)
 * @param counters visitors, views and comments that the page counted
 * @param zones labelled stretches of the text
 * @param zonesByLook what the zones are by the look of the article's lines alone, where what repeats in its outlet made
 *     others of them; else null
 * @param words number of words in the text, as white space parts them [words] (e.g. 412)
 * @param sourceFile path of the file that held it, below the input (e.g. feed.jsonl.gz)
 * @param sourceOffset where it begins in that file [bytes]: after decompression; in a WARC file compressed record by
 *     record before it, so that the record can be fetched; in Parquet the number of its row [rows] (e.g. 0)
 * @param month month of publication, yyyy-MM, or undated; the partition (e.g. 2024-09)
 */
public record Article(
        String articleId,
        String sourceId,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String title,
        String text,
        @Nullable LocalDate published,
        DateMethod dateMethod,
        double dateConfidence,
        @Nullable String language,
        List<String> tags,
        @Nullable String byline,
        Counters counters,
        List<Zone> zones,
        @Nullable List<Zone> zonesByLook,
        int words,
        String sourceFile,
        long sourceOffset,
        String month) {
    public Article {
        tags = List.copyOf(tags);
        zones = List.copyOf(zones);
        zonesByLook = zonesByLook == null ? null : List.copyOf(zonesByLook);
    }

    /** An article whose zones are told by the look of its lines alone. */
    public Article(
            String articleId,
            String sourceId,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String title,
            String text,
            @Nullable LocalDate published,
            DateMethod dateMethod,
            double dateConfidence,
            @Nullable String language,
            List<String> tags,
            @Nullable String byline,
            Counters counters,
            List<Zone> zones,
            int words,
            String sourceFile,
            long sourceOffset,
            String month) {
        this(
                articleId,
                sourceId,
                outlet,
                url,
                title,
                text,
                published,
                dateMethod,
                dateConfidence,
                language,
                tags,
                byline,
                counters,
                zones,
                null,
                words,
                sourceFile,
                sourceOffset,
                month);
    }
}
