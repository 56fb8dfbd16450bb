package org.parley.quote;

/**
 * A statement that people found.
 *
 * @param type "direct", "indirect", "mixed", or what else the gold set calls it
 * @param spans where its parts stand
 * @param isSpeech whether it reports speech; attitudes, polls and plans are nobody's loss when scoring
 */
public record GoldQuote(String type, QuoteSpans spans, boolean isSpeech) {}
