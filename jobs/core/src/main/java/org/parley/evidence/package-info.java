/**
 * What stands behind a number: the stories of a pair or an actor with their copies folded, what they add up to, and the
 * sentences of a text that show it, with names marked. Spans that come in and go out are counted in code points.
 *
 * <p>What does not live here: which rows belong to a number, which is a flow; how marks look on a screen ({@code job}).
 */
@NullMarked
package org.parley.evidence;

import org.jspecify.annotations.NullMarked;
