/**
 * The tables: their catalogue, the record encoder, the warehouse they live in, the one writer, and the run log.
 *
 * <p>What does not live here: what the rows mean ({@code org.parley.model}) and how they come about
 * ({@code org.parley.flow}).
 */
@NullMarked
package org.parley.table;

import org.jspecify.annotations.NullMarked;
