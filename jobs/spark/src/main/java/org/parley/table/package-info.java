/**
 * The tables: their catalogue, the record encoder, the warehouse they live in, the one writer, and the run log.
 *
 * <p>A table is replaced in three steps: its new files are staged in {@code .staging}, checked, and swapped in by a plan
 * ({@code _swaps/<table>.json}) whose writing is the commit: before it the old table is what stands in the folder, from it
 * on the new one is what the plan lists, wherever the files are at the moment. A file system need do no more than rename
 * one file as a whole; folders may move file by file, as on object stores. Who reads through {@link Warehouse} sees one
 * of the two; whose files are gone when it comes to read them fails ({@link ReplacedFile}), and never reads some of
 * them. Who lists a folder with other tools at that very moment may find a month absent, or one of either state, unless
 * it compares the plan before and after.
 *
 * <p>What does not live here: what the rows mean ({@code org.parley.model}) and how they come about
 * ({@code org.parley.flow}).
 */
@NullMarked
package org.parley.table;

import org.jspecify.annotations.NullMarked;
