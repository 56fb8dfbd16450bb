package org.parley.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.ZoneRange;

/**
 * An article's language where its text and what the document states may differ. A text that is sure goes before the statement,
 * which is often the template's or the whole feed's. The statement stays where the text is unsure, where the identifier
 * doesn't know the stated language, and where both are near: Norwegian and Danish are told apart better by who writes them.
 */
public final class ArticleLanguage {
    private static final List<Set<String>> NEAR = List.of(
            Set.of("no", "nb", "nn", "da"),
            Set.of("hr", "sr", "bs", "sl"),
            Set.of("id", "ms"),
            Set.of("gl", "pt"),
            Set.of("cs", "sk"),
            Set.of("bg", "mk"));

    private ArticleLanguage() {}

    /**
     * The ISO 639-1 code; null where neither text nor statement tells.
     *
     * @param zones the text's zones, by begin
     * @param stated the code that the document states
     */
    public static @Nullable String of(String text, List<ZoneRange> zones, @Nullable String stated) {
        LanguageIdentifier identifier = LanguageIdentifier.builtIn();
        if (stated != null && !identifier.knows(stated) && !isNearKnown(stated)) {
            return stated;
        }
        String found = identifier.of(text, zones).orElse(stated);
        boolean near = stated != null
                && found != null
                && NEAR.stream().anyMatch(group -> group.contains(stated) && group.contains(found));
        return near ? stated : found;
    }

    private static boolean isNearKnown(String stated) {
        return NEAR.stream().anyMatch(group -> group.contains(stated));
    }
}
