package org.parley.actor;

import org.parley.model.ActorType;

/**
 * Capitalised words that the tagger takes for names, and that the same article writes in lower case elsewhere: "Federal"
 * beside "federal".
 */
final class CommonWords {
    private CommonWords() {}

    /** Whether a name is one word of a body or place, unlisted, that the article also writes in lower case. */
    static boolean isCommon(ArticleText text, FoundName name) {
        return name.tokens() == 1
                && name.senses().isEmpty()
                && name.type() != ActorType.PER
                && text.isInLowerCase(name.first());
    }
}
