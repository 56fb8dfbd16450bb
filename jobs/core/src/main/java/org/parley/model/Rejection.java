package org.parley.model;

import java.util.regex.Pattern;

/**
 * Something that was refused, with the reason. Nothing is dropped without a row here.
 *
 * @param source path of the file below the input, or the article_id for later stages (e.g. feed.jsonl.gz)
 * @param offset where it begins in that file, after decompression [bytes] (e.g. 48210)
 * @param stage command that refused it (e.g. ingest)
 * @param code why, one of a short list (e.g. malformed_json)
 * @param detail what exactly, for a person to read, one line of at most 401 characters (e.g. the file holds no text)
 */
public record Rejection(String source, long offset, String stage, RejectionCode code, String detail) {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private static final int LONGEST = 400;

    public Rejection {
        String line = BREAKS.matcher(detail).replaceAll(" ").strip();
        boolean isLong = line.codePointCount(0, line.length()) > LONGEST;
        detail = isLong ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…" : line;
    }
}
