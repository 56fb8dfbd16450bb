/**
 * Audits: a person looks at findings drawn at random and says which are right. Here is how many are drawn of which
 * stratum ({@link org.parley.audit.Allocation}), the sheet that is handed over ({@link org.parley.audit.AuditSheet}) and read
 * back ({@link org.parley.audit.LabelSheet}), and what labels tell of all findings ({@link org.parley.audit.Precisions}).
 *
 * <p>An audit looks at what was found. Of what was missed it knows nothing: it gives precision, never recall.
 *
 * <p>What does not live here: the draw itself, which is a flow, and scores on gold sets ({@code parley evaluate}).
 */
@NullMarked
package org.parley.audit;

import org.jspecify.annotations.NullMarked;
