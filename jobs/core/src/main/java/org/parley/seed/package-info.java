/**
 * Parsing and checking of the files under {@code seeds/}, with line-numbered errors.
 *
 * <p>What does not live here: what is done with them.
 */
@NullMarked
package org.parley.seed;

import org.jspecify.annotations.NullMarked;
