package org.parley.flow;

/** A p of a family, its q, and the number of the family's tests. */
public record CorrectedP(String family, double p, double q, long tests) {}
