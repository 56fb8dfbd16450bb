/**
 * Naming across the corpus: which of the ids that articles gave are one actor's, which are nobody's, and what users
 * say against it. Decisions are made block by block (the ids that share a key), month by month: what was decided with
 * the evidence up to a month stays, so that months added later rename nothing before them.
 *
 * <p>What does not live here: actors inside one article ({@code actor}), how blocks are brought together (a flow).
 */
@NullMarked
package org.parley.naming;

import org.jspecify.annotations.NullMarked;
