/**
 * The network of actors that share stories: which ties are more than chance brings.
 *
 * <p>What does not live here: counting, which is a flow, and how a pair's numbers change in time ({@code trend}).
 */
@NullMarked
package org.parley.network;

import org.jspecify.annotations.NullMarked;
