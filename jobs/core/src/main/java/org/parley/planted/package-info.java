/**
 * News whose trends are known, made as rows rather than as text: stories of pairs whose course is planted, the truth about
 * them, and the score of what was found; and copies of real articles, and reports by forms, whose stories are known. Every story is made from its number and the seed alone, so that any part of the
 * corpus can be made anywhere.
 *
 * <p>What does not live here: text that is made whole ({@code simulate}), and the tests that are scored ({@code trend}).
 */
@NullMarked
package org.parley.planted;

import org.jspecify.annotations.NullMarked;
