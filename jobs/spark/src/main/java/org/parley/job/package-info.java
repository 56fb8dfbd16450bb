/**
 * The commands: one class each, thin, on one skeleton that opens the session and the warehouse, keeps the run log, and
 * prints. Options are declared once, here; the settings files give defaults with the same names.
 *
 * <p>What does not live here: what the stages compute ({@code flow}), how rows are written ({@code table}).
 */
@NullMarked
package org.parley.job;

import org.jspecify.annotations.NullMarked;
