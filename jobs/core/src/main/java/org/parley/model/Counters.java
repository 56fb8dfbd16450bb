package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * What the page counted of itself.
 *
 * @param visitors people on the site at the time of the scrape [people] (e.g. 4182)
 * @param views of the article [views] (e.g. 21604)
 * @param comments below the article [comments] (e.g. 72)
 */
public record Counters(@Nullable Long visitors, @Nullable Long views, @Nullable Long comments) {
    public static final Counters NONE = new Counters(null, null, null);
}
