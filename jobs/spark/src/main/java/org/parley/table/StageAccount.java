package org.parley.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a stage that was done.
 *
 * @param documents documents that it went through
 * @param words words in them
 * @param recipe see {@link RunLog.Stage}
 * @param sources see {@link RunLog.Stage}
 */
public record StageAccount(
        long documents, long words, @Nullable String recipe, Map<String, Map<String, String>> sources) {}
