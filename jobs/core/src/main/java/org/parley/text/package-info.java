/**
 * What a text consists of before anybody is recognised in it: tokens, sentences, paragraphs, quotation marks and zones.
 * Everything here counts in UTF-16 units ({@link org.parley.text.Range}); {@link org.parley.text.CodePoints} converts
 * once, at the table's edge.
 *
 * <p>A page's lines are told from its story by their place ({@code PageShape}) and their wording
 * ({@code resources/text/furniture.tsv} and a few forms); where the story ends is {@code StoryEnd}'s, and what amid it
 * stands astray {@code Strays}'. What repeats across pages is cut here
 * ({@link org.parley.text.PageStretches}), counted by a flow and judged in {@link org.parley.template}.
 *
 * <p>What does not live here: names and statements, and how documents are read from files.
 */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
