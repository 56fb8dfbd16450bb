/**
 * What happens to whole tables: pure functions from Dataset to Dataset. What happens to one article, actor or pair is a
 * call into core.
 *
 * <p>Nothing here depends on how rows are partitioned or ordered: ties are broken by value, and fractions are added up as
 * whole numbers.
 *
 * <p>What does not live here: paths, readers, writers and sessions ({@code table}, {@code job}).
 */
@NullMarked
package org.parley.flow;

import org.jspecify.annotations.NullMarked;
