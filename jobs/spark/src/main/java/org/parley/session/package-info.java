/**
 * Spark sessions with Parley's settings, and the error that tells a user of a mistake.
 *
 * <p>What does not live here: anything that uses one.
 */
@NullMarked
package org.parley.session;

import org.jspecify.annotations.NullMarked;
