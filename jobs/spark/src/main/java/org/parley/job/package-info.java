/**
 * The commands: one class each, thin, on one skeleton that opens the session and the warehouse, keeps the run log, and
 * prints. Options are declared once, here; the settings files give defaults with the same names.
 *
 * <p>What a stage has to do is told by the run logs: by the state of the tables that it reads and by its recipe, as they
 * were when it was done last. New days, documents that come late, other options and runs that broke off are one case. A
 * stage that was killed begins its months anew: what it had found is not kept before the stage is done with all of them.
 *
 * <p>What does not live here: what the stages compute ({@code flow}), how rows are written ({@code table}).
 */
@NullMarked
package org.parley.job;

import org.jspecify.annotations.NullMarked;
