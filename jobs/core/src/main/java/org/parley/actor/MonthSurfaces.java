package org.parley.actor;

import java.util.List;

/**
 * The surfaces that an actor was mentioned by in the articles of one month.
 *
 * @param month yyyy-MM or undated
 * @param articles articles that mention it
 * @param surfaces the surfaces, in any order
 */
public record MonthSurfaces(String month, long articles, List<SeenSurface> surfaces) {
    public MonthSurfaces {
        surfaces = List.copyOf(surfaces);
    }
}
