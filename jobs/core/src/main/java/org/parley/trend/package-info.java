/**
 * Statistics over periods: numbers in, records out. {@link org.parley.trend.Calendar} is what the corpus holds in each
 * period, {@link org.parley.trend.ActorHistory} and {@link org.parley.trend.PairHistory} are what was counted, and trends
 * and breaks follow from a series of one measure.
 *
 * <p>There are three expected counts, for independence is the wrong null: of independent actors, within outlets and periods,
 * and among stories that mention as many actors. Lines are fitted with a rate for each outlet.
 *
 * <p>Two things make a slope less sure than its line says: other stories of the same rates ({@link org.parley.trend.Bootstrap}),
 * and findings that are wrong ({@link org.parley.trend.Extraction}, from an audit).
 *
 * <p>What does not live here: counting, which is a flow.
 */
@NullMarked
package org.parley.trend;

import org.jspecify.annotations.NullMarked;
