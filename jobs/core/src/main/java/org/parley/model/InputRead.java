package org.parley.model;

import java.time.Instant;

/**
 * A file of the raw corpus that was read: it is not read again as long as it is the same.
 *
 * @param path where it is (e.g. file:/corpora/news/feed.jsonl.gz)
 * @param name its path below the input that was named, as articles and rejections tell it (e.g. news/feed.jsonl.gz)
 * @param bytes its size [bytes] (e.g. 1048576)
 * @param modified when it was changed last (e.g. 2024-09-05T06:00:00Z)
 * @param readAs the options by which it was read; empty where all were left as they are (e.g. --outlet=Example News)
 */
public record InputRead(String path, String name, long bytes, Instant modified, String readAs) {}
