/**
 * Reported speech in one article: statements with content, cue, source, speaker, stance and the chain that passed them
 * on.
 *
 * <p>What does not live here: recognition of actors ({@code actor}), the cue lexicon's file format ({@code seed}).
 */
@NullMarked
package org.parley.quote;

import org.jspecify.annotations.NullMarked;
