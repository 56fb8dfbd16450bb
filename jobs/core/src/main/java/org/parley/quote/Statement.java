package org.parley.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.HopRole;
import org.parley.model.QuoteType;
import org.parley.model.Stance;
import org.parley.model.UnknownSpeaker;
import org.parley.text.Range;

/**
 * A reported statement in a laid-out text.
 *
 * @param type direct, indirect or mixed
 * @param content what was said, at least one range, ascending
 * @param cue the words that report it
 * @param source the words that name the speaker
 * @param cueLemma base form of the cue's head
 * @param speaker the speaker's actor id; null when unknown
 * @param speakerName the speaker's name in full
 * @param stance what the speaker does by it
 * @param confidence 0 to 1
 * @param reason why there is no speaker; null when there is one
 * @param nestedIn place in the article's list of statements of the one around it; -1 when there is none
 * @param chain who passed it on, from the speaker outwards
 */
public record Statement(
        QuoteType type,
        List<Range> content,
        List<Range> cue,
        List<Range> source,
        @Nullable String cueLemma,
        @Nullable String speaker,
        @Nullable String speakerName,
        Stance stance,
        double confidence,
        @Nullable UnknownSpeaker reason,
        int nestedIn,
        List<Link> chain) {
    public Statement {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        chain = List.copyOf(chain);
    }

    /** One link of the chain; see {@link org.parley.model.Hop}. */
    public record Link(HopRole role, @Nullable String actorId, Range range) {}
}
