/**
 * The sequence tagger that names and statements share: features, training, Viterbi search, classes of words learnt from
 * raw text or vectors, registers, and the score. It sees words and labels only.
 *
 * <p>{@link org.parley.tag.NerTraining} and {@link org.parley.tag.NerEvaluation} are what the commands call; a tagger of
 * other things brings its own {@link org.parley.tag.Features}.
 *
 * <p>What does not live here: what a label means ({@code actor}, {@code quote}), and where models are kept
 * ({@code seed}).
 */
@NullMarked
package org.parley.tag;

import org.jspecify.annotations.NullMarked;
