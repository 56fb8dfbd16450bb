package org.parley.simulate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.HopRole;
import org.parley.model.UnknownSpeaker;
import org.parley.text.Range;

/**
 * A statement as it was put into a text.
 *
 * @param speaker a person's name in full, or a body's id; null when the text doesn't say
 * @param reason why there is no speaker
 * @param nestedIn place in the article's list of the statement around it; -1 when there is none
 */
record Said(
        Frame.Head head,
        List<Range> content,
        List<Range> cue,
        List<Range> source,
        @Nullable String speaker,
        @Nullable UnknownSpeaker reason,
        int nestedIn,
        List<Link> chain) {
    /** Who passed it on. */
    record Link(HopRole role, String name, Range range) {}
}
