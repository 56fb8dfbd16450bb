package org.parley.flow;

/** How many tests of a family have the same p. */
public record CountedP(String family, double p, long tests) {}
