package org.parley.quote;

import org.jspecify.annotations.Nullable;

/**
 * A statement that people found.
 *
 * @param type "direct", "indirect", "mixed", or what else the gold set calls it
 * @param spans where its parts stand
 * @param isSpeech whether it reports speech; attitudes, polls and plans are nobody's loss when scoring
 * @param speakerName the speaker's name; null where the gold set has none
 */
public record GoldQuote(String type, QuoteSpans spans, boolean isSpeech, @Nullable String speakerName) {}
