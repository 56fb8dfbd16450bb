/**
 * Reported speech in one article: statements with content, cue, source, speaker, stance and the chain that passed them
 * on.
 *
 * <p>{@link org.parley.quote.CueQuoteFinder} reads by rules alone: a lexicon of cues, quotation marks, the words that part
 * clauses. {@link org.parley.quote.LearnedQuoteFinder}, which ships, reads by a {@link org.parley.quote.QuoteModel} that
 * takes what the rules find as features, and leaves to the rules what they are surer of. {@link
 * org.parley.quote.QuoteTraining} makes the model, {@link org.parley.quote.QuoteEvaluation} and {@link
 * org.parley.quote.QuoteScore} say how well it does.
 *
 * <p>What does not live here: recognition of actors ({@code actor}), the cue lexicon's file format ({@code seed}).
 */
@NullMarked
package org.parley.quote;

import org.jspecify.annotations.NullMarked;
