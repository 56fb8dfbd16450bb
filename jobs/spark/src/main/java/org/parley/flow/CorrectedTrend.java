package org.parley.flow;

import org.jspecify.annotations.Nullable;
import org.parley.trend.TrendTest;

/** A test with its q, null where it has no p, and the number of tests of its measure. */
public record CorrectedTrend(TrendTest test, @Nullable Double q, long tests) {}
