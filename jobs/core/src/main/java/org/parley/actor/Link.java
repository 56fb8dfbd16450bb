package org.parley.actor;

import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;

/**
 * Whose a mention is, and why.
 *
 * @param actorId the actor; null when it is left open
 * @param name the actor's name to show
 * @param reason why it is, or why it is left open
 * @param finder what found it
 * @param confidence 0 to 1
 */
record Link(@Nullable String actorId, @Nullable String name, MentionReason reason, String finder, double confidence) {
    static Link open(MentionReason reason, String finder, double confidence) {
        return new Link(null, null, reason, finder, confidence);
    }

    /** A link to the actor of a mention. */
    static Link to(ActorMention of, MentionReason reason, double confidence) {
        return new Link(of.actorId(), of.name(), reason, Naming.BY_ARTICLE, confidence);
    }

    /** The mention that tokens so linked are. */
    ActorMention mention(ArticleText text, int first, int beyond, ActorType type, MentionForm form) {
        return new ActorMention(
                text.layout().range(first, beyond),
                first,
                beyond,
                type,
                form,
                actorId,
                name,
                finder,
                confidence,
                reason,
                null);
    }
}
