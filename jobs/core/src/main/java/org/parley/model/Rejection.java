package org.parley.model;

/**
 * Something that was refused, with the reason. Nothing is dropped without a row here.
 *
 * @param source path of the file below the input, or the article_id for later stages (e.g. feed.jsonl.gz)
 * @param offset where it begins in that file, after decompression [bytes] (e.g. 48210)
 * @param stage command that refused it (e.g. ingest)
 * @param code why, one of a short list (e.g. malformed_json)
 * @param detail what exactly, for a person to read (e.g. the file holds no text)
 */
public record Rejection(String source, long offset, String stage, RejectionCode code, String detail) {}
