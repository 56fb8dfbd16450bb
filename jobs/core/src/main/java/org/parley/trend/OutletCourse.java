package org.parley.trend;

/**
 * A course in time.
 *
 * @param slopes one a column but the first
 * @param fitted stories that it lets expect at the places
 * @param widening by how much a slope's error is larger for the outlets' rates being unknown: only what changes within
 *     an outlet tells of the trend; waves beside it are left out of account. 1 where all outlets are there all the time;
 *     infinite where none is there twice
 */
record OutletCourse(
        double[] slopes,
        double[] growth,
        double[] fitted,
        double likelihood,
        double[] score,
        double[][] information,
        double widening) {
    boolean isKnown() {
        return Double.isFinite(likelihood) && Double.isFinite(widening);
    }
}
