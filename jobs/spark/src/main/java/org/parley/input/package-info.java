/**
 * The raw corpus as files: how they are found, recognised, cut into slices for the workers, decompressed, and handed to
 * the reader of their format. One mechanism serves all formats, so that many small files become few tasks, a large file
 * becomes many where its format can be cut, and a file that can't be read becomes a rejection rather than a failed job.
 * (Spark's own sources give neither the offset of a line nor the other files' rows when one file is corrupt.) That holds
 * for Parquet too, which is read here, since its library needs Hadoop.
 *
 * <p>What does not live here: what a document's bytes mean ({@code org.parley.read}).
 */
@NullMarked
package org.parley.input;

import org.jspecify.annotations.NullMarked;
