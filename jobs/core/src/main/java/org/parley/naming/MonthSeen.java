package org.parley.naming;

import java.util.List;
import org.parley.actor.SeenSurface;

/**
 * What was seen of an id in the articles of one month.
 *
 * @param month yyyy-MM or undated
 * @param articles articles that mention it
 * @param use how these articles use its name
 * @param surfaces the surfaces, in any order
 */
public record MonthSeen(String month, long articles, NameUse use, List<SeenSurface> surfaces) {
    public MonthSeen {
        surfaces = List.copyOf(surfaces);
    }
}
