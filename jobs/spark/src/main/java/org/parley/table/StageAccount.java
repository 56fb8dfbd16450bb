package org.parley.table;

import java.util.Map;

/**
 * What there is to say of a stage that was done.
 *
 * @param documents documents that it went through
 * @param words words in them
 * @param sources see {@link RunLog.Stage}
 */
public record StageAccount(long documents, long words, Map<String, Map<String, String>> sources) {}
