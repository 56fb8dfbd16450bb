/**
 * Which articles tell the same story: what is sampled of an article so that its copies find it, how two texts are
 * compared word by word, and which agency a text credits.
 *
 * <p>A sample is the bottom of the text's shingle hashes (min-wise sampling, Broder 1997) rather than a MinHash signature
 * cut into bands: bands find texts that resemble each other, and a trimmed copy does not resemble its original, it is
 * contained in it. What tells copies from reports by a form (weather, polls, declarations) is not how much two texts
 * share but what differs: figures and names.
 *
 * <p>What does not live here: bringing the articles of a corpus together, which is a flow.
 */
@NullMarked
package org.parley.dedup;

import org.jspecify.annotations.NullMarked;
