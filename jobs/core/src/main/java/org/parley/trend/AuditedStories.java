package org.parley.trend;

/**
 * All stories, each by how many it takes for a finding that is right: what is counted by them is corrected for precision.
 *
 * @param draw number of the draw of precisions, 0 for their best estimate
 */
record AuditedStories(Panel panel, Extraction extraction, int draw) implements Denominator {
    @Override
    public double stories(int place) {
        return panel.stories(place);
    }

    @Override
    public double stories(int place, int outlet) {
        return panel.stories(place, outlet) / extraction.precision(draw, place, outlet);
    }
}
