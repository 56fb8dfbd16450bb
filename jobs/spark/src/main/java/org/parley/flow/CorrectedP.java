package org.parley.flow;

import org.parley.model.Measure;

/** A p of a measure, its q, and the number of the measure's tests. */
public record CorrectedP(Measure measure, double p, double q, long tests) {}
