package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ActorType;

/**
 * Capitalised words that the tagger takes for names of bodies and places, and that are none: the same article writes them
 * in lower case elsewhere ("Federal" beside "federal"), or says "our" or "other" before them ("our Nation").
 */
final class CommonWords {
    private CommonWords() {}

    /** The names without those that are common words. */
    static List<FoundName> without(ArticleText text, List<FoundName> names) {
        List<FoundName> left = new ArrayList<>(names);
        left.removeIf(name -> name.tokens() == 1
                && name.senses().isEmpty()
                && name.type() != ActorType.PER
                && text.isCommonNoun(name.first()));
        return left;
    }
}
