package org.parley.flow;

import org.parley.model.Measure;

/** How many tests of a measure have the same p. */
public record CountedP(Measure measure, double p, long tests) {}
