/**
 * Bytes to articles or rejections
 *
 * <p>What does not live here:  the forms in which a corpus comes, one class each..
 */
@NullMarked
package org.parley.read;

import org.jspecify.annotations.NullMarked;
