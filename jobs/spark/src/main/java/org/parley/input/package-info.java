/**
 * The raw corpus as files: how they are found, cut into slices for the workers, and read as lines or whole. One
 * mechanism serves all formats, so that many small files become few tasks, a large plain file becomes many, and a file
 * that can't be read becomes a rejection rather than a failed job. (Spark's own sources give neither the offset of a
 * line nor the other files' rows when one file is corrupt.)
 *
 * <p>What does not live here: what a document's bytes mean ({@code org.parley.read}).
 */
@NullMarked
package org.parley.input;

import org.jspecify.annotations.NullMarked;
