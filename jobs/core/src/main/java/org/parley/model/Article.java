package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read.
 *
 * @param articleId derived from the content: the same record has the same id wherever it is read (e.g.
 *     a1f09c33b8e0d2476c11)
 * @param sourceId the id that the corpus itself gives; a file's path below the input for plain text
 * @param outlet who published it (e.g. Censor.NET)
 * @param url where it was published
 * @param title the headline, without the source named at its end
 * @param text the document exactly as read; every span of every table points into it
 * @param published day of publication
 * @param dateMethod how the day was found (field, path, none)
 * @param dateConfidence probability that the day is right, 0 to 1
 * @param language ISO 639-1 code; null when it was not determined
 * @param tags the outlet's own keywords
 * @param byline who wrote it, as printed
 * @param counters visitors, views and comments that the page counted
 * @param zones labelled stretches of the text
 * @param words number of words in the text, as white space parts them
 * @param sourceFile path of the file that held it, below the input
 * @param sourceOffset byte offset in that file, after decompression
 * @param month month of publication, yyyy-MM, or undated (the partition)
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
        int words,
        String sourceFile,
        long sourceOffset,
        String month) {
    public Article {
        tags = List.copyOf(tags);
        zones = List.copyOf(zones);
    }
}
