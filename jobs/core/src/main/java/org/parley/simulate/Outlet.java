package org.parley.simulate;

import java.util.Set;

/**
 * An invented publisher.
 *
 * @param slug its folder's name
 * @param form how its articles reach us
 * @param tags the language of its tags; mixed for several
 * @param marks its quotation marks
 * @param habits what surrounds its stories: counters, byline, caption and so on
 */
record Outlet(String slug, String name, Form form, String tags, Marks marks, Set<String> habits) {
    enum Form {
        /** A scraped page. */
        PAGE,
        /** A record of a feed. */
        FEED,
        /** A record of a feed, and others reprint it. */
        AGENCY
    }

    boolean has(String habit) {
        return habits.contains(habit);
    }
}
