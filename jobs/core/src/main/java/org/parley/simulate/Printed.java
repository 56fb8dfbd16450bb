package org.parley.simulate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as an outlet publishes it.
 *
 * @param id the file's path below the corpus for a page, the record's id for a feed
 * @param published null for a page that doesn't say when
 * @param headline as published
 * @param title the headline without the source at its end
 * @param draft the text and the truth about it
 * @param counters visitors, views and comments as the page shows them, without separators; -1 where it doesn't
 */
record Printed(
        String id,
        StoryPlan plan,
        Outlet outlet,
        CopyKind kind,
        @Nullable LocalDate published,
        String headline,
        String title,
        Draft draft,
        List<String> tags,
        @Nullable String byline,
        long[] counters) {
    String text() {
        return draft.text();
    }
}
