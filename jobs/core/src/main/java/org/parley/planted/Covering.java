package org.parley.planted;

/** Whether a slope's 95 % interval holds the true slope. */
public enum Covering {
    COVERS,
    MISSES,
    /** There is no true slope. */
    UNASKED
}
