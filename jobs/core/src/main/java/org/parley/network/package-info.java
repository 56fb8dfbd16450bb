/**
 * The network of actors that share stories: which ties are more than chance brings ({@link
 * org.parley.network.DegreeNull}, {@link org.parley.network.TieTest}), the communities that they make ({@link
 * org.parley.network.Network}), and the files that other tools read ({@link org.parley.network.NetworkFormat}).
 *
 * <p>What does not live here: counting, and correcting for the number of tests, which are a flow, and how a pair's numbers
 * change in time ({@code trend}).
 */
@NullMarked
package org.parley.network;

import org.jspecify.annotations.NullMarked;
