/**
 * Makes news that never happened, with the truth about it: dated articles of invented outlets and one invented agency,
 * in which invented people speak for real countries and organisations, and in which chosen pairs rise, fall, burst or
 * stay as they are, while the press may change around them ({@link org.parley.simulate.PressEvent}). All wording comes from the templates under {@code resources/simulate}; all chance from one seed.
 *
 * <p>What does not live here: finding anything in the articles. Nothing here reads them.
 */
@NullMarked
package org.parley.simulate;

import org.jspecify.annotations.NullMarked;
