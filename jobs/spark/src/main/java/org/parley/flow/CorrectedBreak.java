package org.parley.flow;

import org.parley.trend.BreakTest;

/** A test for a break with its q and the number of tests of its measure. */
public record CorrectedBreak(BreakTest test, double q, long tests) {}
