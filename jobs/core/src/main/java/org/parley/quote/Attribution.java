package org.parley.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cue reports, as tokens.
 *
 * @param source the words that name the speaker; null when there are none
 * @param content what was said, ascending, at least one
 * @param confidence the probability that the cue reports this, be it speech, an attitude, a poll or a plan
 * @param speech the probability that it is speech, where it reports
 */
record Attribution(Stretch cue, @Nullable Stretch source, List<Stretch> content, double confidence, double speech) {
    Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("nothing is reported");
        }
    }
}
