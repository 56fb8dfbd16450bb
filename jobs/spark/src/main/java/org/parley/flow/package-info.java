/**
 * Pure functions from datasets to datasets, one per step of the way of the data.
 *
 * <p>What does not live here: paths, readers, writers, sessions, clocks and random numbers.
 */
@NullMarked
package org.parley.flow;

import org.jspecify.annotations.NullMarked;
