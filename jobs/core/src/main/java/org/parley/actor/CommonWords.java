package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.ActorType;

/**
 * Capitalised words that the tagger takes for names of bodies and places, and that are none: the same article writes them
 * in lower case elsewhere ("Federal" beside "federal", "Child Tax Credit" beside "child tax credit"), or says "our" or
 * "other" before a single one ("our Nation"), or "the" before and "of" behind it.
 */
final class CommonWords {
    private CommonWords() {}

    /** The names without those that are common words. */
    static List<FoundName> without(ArticleText text, List<FoundName> names) {
        List<FoundName> left = new ArrayList<>(names);
        left.removeIf(name -> isCommon(text, name) || isLouder(text, name) || isNoAcronym(text, name));
        return left;
    }

    /** Whether a name that the directory doesn't list is made of common words. */
    static boolean isCommon(ArticleText text, FoundName name) {
        return name.senses().isEmpty()
                && name.type() != ActorType.PER
                && (name.tokens() == 1
                        ? text.isCommonNoun(name.first()) || isOfSomething(text, name.first())
                        : text.isInLowerCase(name.first(), name.beyond()));
    }

    /** Whether a word stands between "the" and "of", as the noun that something has: "the Independence of Norway". */
    private static boolean isOfSomething(ArticleText text, int token) {
        return token > text.sentenceFirst(token)
                && token + 1 < text.sentenceBeyond(token)
                && RoleWords.lower(text.word(token - 1)).equals("the")
                && text.word(token + 1).equals("of");
    }

    /** Whether it is a word in capitals that the article, or any text, has in lower case as well: "MORE". */
    private static boolean isLouder(ArticleText text, FoundName name) {
        return name.tokens() == 1
                && name.senses().isEmpty()
                && KnownSpelling.isCapitals(text.word(name.first()))
                && (OrdinaryWords.has(text.word(name.first())) || text.isInLowerCase(name.first(), name.beyond()));
    }

    /** Whether it is written as a word, not in capitals, and could be an acronym only, of a word of the article. */
    private static boolean isNoAcronym(ArticleText text, FoundName name) {
        return !name.senses().isEmpty()
                && name.senses().stream().allMatch(sense -> sense.kind() == NameKind.ACRONYM)
                && !KnownSpelling.isCapitals(text.word(name.first()))
                && text.isInLowerCase(name.first(), name.beyond());
    }
}
