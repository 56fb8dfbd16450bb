/**
 * Bytes to articles or rejections: one class for each form in which a corpus comes. A reader never throws for what it
 * reads; what it cannot take is a {@link org.parley.model.Rejection} with a code.
 *
 * <p>Bytes are UTF-8, checked strictly. A byte order mark at their begin says how to read them and is not part of the
 * text; everything after it is kept as it is, control characters and line ends included.
 *
 * <p>What does not live here: opening files and decompressing them, and telling duplicates apart.
 */
@NullMarked
package org.parley.read;

import org.jspecify.annotations.NullMarked;
