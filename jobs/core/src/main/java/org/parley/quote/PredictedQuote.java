package org.parley.quote;

import org.jspecify.annotations.Nullable;
import org.parley.model.QuoteType;

/**
 * A statement that a finder found in a gold document.
 *
 * @param type direct, indirect or mixed
 * @param spans where its parts stand
 * @param cueLemma base form of the cue's head
 * @param speakerName the speaker's name in full; null when unknown
 * @param confidence how sure the finder is, 0 to 1
 */
public record PredictedQuote(
        QuoteType type, QuoteSpans spans, @Nullable String cueLemma, @Nullable String speakerName, double confidence) {}
