/**
 * Statistics over periods: numbers in, records out.
 *
 * <p>What does not live here: counting, which is a flow.
 */
@NullMarked
package org.parley.trend;

import org.jspecify.annotations.NullMarked;
