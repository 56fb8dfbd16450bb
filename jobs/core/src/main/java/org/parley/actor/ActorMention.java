package org.parley.actor;

import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.text.Range;

/**
 * A mention of an actor in a laid-out text.
 *
 * @param range its characters
 * @param first its first token
 * @param beyond the token after its last
 * @param type kind of actor
 * @param form how the words name the actor
 * @param actorId the actor; null when it was not resolved
 * @param name the actor's name as the directory, or else the article in full, gives it
 * @param finder what found it
 * @param confidence 0 to 1
 * @param reason why it is its actor's, or nobody's
 * @param speaksFor the actor id of the body that the words beside a person's mention say that he or she acts for; null
 *     when they name none
 */
public record ActorMention(
        Range range,
        int first,
        int beyond,
        ActorType type,
        MentionForm form,
        @Nullable String actorId,
        @Nullable String name,
        String finder,
        double confidence,
        MentionReason reason,
        @Nullable String speaksFor) {
    /** Its length in tokens. */
    int tokens() {
        return beyond - first;
    }

    /** The same, told to act for a body. */
    ActorMention speakingFor(String body) {
        return new ActorMention(range, first, beyond, type, form, actorId, name, finder, confidence, reason, body);
    }
}
