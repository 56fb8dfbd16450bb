/**
 * Two actors in one article: how often and how closely they are mentioned together, and who speaks of whom.
 *
 * <p>What does not live here: counting over articles, which is a flow, and what the counts mean ({@code trend}).
 */
@NullMarked
package org.parley.comention;

import org.jspecify.annotations.NullMarked;
