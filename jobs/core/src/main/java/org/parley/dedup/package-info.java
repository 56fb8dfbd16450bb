/**
 * Which articles tell the same story.
 *
 * <p>What does not live here: the grouping over a corpus, which is a flow.
 */
@NullMarked
package org.parley.dedup;

import org.jspecify.annotations.NullMarked;
