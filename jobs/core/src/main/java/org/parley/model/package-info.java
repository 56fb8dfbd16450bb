/**
 * One record per table row, and the small values that rows are made of. A record's components in order are the table's
 * columns; camelCase becomes snake_case. All spans here are counted in Unicode code points, end exclusive, so that
 * {@code text[begin:end]} in Python gives the surface. The {@code @param} lines are the column descriptions that
 * {@code parley tables} prints.
 *
 * <p>What does not live here: anything that computes. Spans in UTF-16 units are {@link org.parley.text.Range}s.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
