/**
 * News whose trends are known, made as rows rather than as text: stories of pairs whose course is planted, the truth about
 * them, and the score of what was found. Every story is made from its number and the seed alone, so that any part of the
 * corpus can be made anywhere.
 *
 * <p>What does not live here: made text ({@code simulate}), and the tests that are scored ({@code trend}).
 */
@NullMarked
package org.parley.planted;

import org.jspecify.annotations.NullMarked;
