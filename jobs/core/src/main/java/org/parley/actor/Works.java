package org.parley.actor;

import java.util.Set;

/** Names of laws, days and honours, in which a state's name names no actor: "United States Code". */
final class Works {
    private static final Set<String> HEADS =
            Set.of("Act", "Code", "Charter", "Day", "Week", "Month", "Amendment", "Medal", "Award", "Awards", "Prize");

    private static final int REACH = 6;

    private Works() {}

    /** Whether a name stands in the capitalised name of such a work, in a sentence that isn't capitalised as a whole. */
    static boolean include(ArticleText text, FoundName name) {
        int limit = Math.min(text.sentenceBeyond(name.first()), name.beyond() + REACH);
        for (int i = name.beyond(); i < limit; i++) {
            String word = text.word(i);
            if (HEADS.contains(word)) {
                return text.isTold(name.first());
            }
            if (!KnownSpelling.startsUpper(word)) {
                return false;
            }
        }
        return false;
    }
}
