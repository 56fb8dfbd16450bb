package org.parley.dedup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Zone;

/**
 * A text as it is compared with others.
 *
 * @param outlet who printed it
 * @param title words of the headline, see {@link StoryWords}
 * @param words those of the story
 */
public record ComparedText(@Nullable String outlet, List<Integer> title, List<Integer> words) {
    /** An article's headline and story. */
    public static ComparedText of(@Nullable String outlet, @Nullable String title, String text, List<Zone> zones) {
        return new ComparedText(
                outlet, title == null ? List.of() : StoryWords.of(title), StoryWords.of(text, zones, title));
    }
}
