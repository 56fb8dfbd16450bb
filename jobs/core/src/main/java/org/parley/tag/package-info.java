/**
 * The sequence tagger that names and statements share: features, training, Viterbi search, and its score. It sees words
 * and labels only.
 *
 * <p>What does not live here: what a label means ({@code actor}, {@code quote}), and where models are kept
 * ({@code seed}).
 */
@NullMarked
package org.parley.tag;

import org.jspecify.annotations.NullMarked;
