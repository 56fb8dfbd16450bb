package org.parley.quote;

import java.util.Set;

/** The closed classes of English words by which clauses and noun phrases are told apart; all in lower case. */
final class FunctionWords {
    static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your",
            "some", "many", "several", "all", "both", "no", "any", "every", "each", "another", "most", "few", "other");

    static final Set<String> SUBJECT_PRONOUNS = Set.of(
            "he", "she", "they", "it", "i", "we", "you", "who", "one", "others", "some", "many", "both", "which",
            "most");

    static final Set<String> CLAUSE_STARTERS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "i",
            "we",
            "you",
            "there",
            "if",
            "this",
            "these",
            "those",
            "when",
            "nobody",
            "everyone",
            "everybody",
            "anyone",
            "someone",
            "nothing",
            "everything",
            "one",
            "what",
            "while",
            "although",
            "because",
            "neither",
            "only",
            "people",
            "anybody",
            "such",
            "even",
            "more",
            "not",
            "none",
            "where",
            "yes");

    static final Set<String> WH_WORDS =
            Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which", "whom", "whose");

    static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "at",
            "in",
            "from",
            "with",
            "on",
            "by",
            "to",
            "about",
            "over",
            "under",
            "into",
            "against",
            "among",
            "during",
            "through",
            "between",
            "within",
            "without",
            "near",
            "across",
            "toward",
            "towards",
            "via",
            "per",
            "including",
            "like",
            "upon",
            "around",
            "behind",
            "beyond",
            "despite",
            "outside",
            "inside",
            "throughout",
            "regarding",
            "concerning",
            "amid",
            "alongside");

    /** Prepositions that tie a noun to the noun before it. */
    static final Set<String> TIES =
            Set.of("of", "for", "at", "in", "from", "with", "to", "on", "by", "like", "against");

    static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "because",
            "while",
            "when",
            "if",
            "as",
            "but",
            "whether",
            "although",
            "though",
            "since",
            "after",
            "before",
            "until",
            "unless",
            "where",
            "which",
            "who",
            "whom",
            "whose",
            "what",
            "how",
            "why",
            "than",
            "so",
            "nor",
            "yet",
            "once",
            "whereas",
            "then");

    static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does",
            "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ve", "'d", "'ll",
            "'re", "’ve", "’d", "’ll", "’re", "cannot");

    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'re", "’re");

    static final Set<String> NEGATIONS = Set.of(
            "not",
            "never",
            "n't",
            "no",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "hasn't",
            "haven't",
            "hadn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "don’t",
            "doesn’t",
            "didn’t",
            "won’t",
            "wouldn’t",
            "can’t",
            "couldn’t",
            "hasn’t",
            "haven’t",
            "hadn’t",
            "isn’t",
            "aren’t",
            "wasn’t",
            "weren’t",
            "cannot");

    static final Set<String> ADVERBS = Set.of(
            "also",
            "later",
            "then",
            "now",
            "even",
            "just",
            "still",
            "once",
            "again",
            "often",
            "always",
            "ever",
            "never",
            "not",
            "already",
            "soon",
            "first",
            "further",
            "only",
            "thus",
            "instead",
            "too",
            "there",
            "yesterday",
            "today",
            "earlier",
            "meanwhile",
            "somewhat",
            "quite",
            "long",
            "flatly",
            "sometimes",
            "have");

    static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "earlier",
            "later",
            "recently",
            "again",
            "this",
            "last",
            "week",
            "month",
            "year",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "early",
            "late",
            "here",
            "ago",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");

    static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "&", "nor", "yet");

    private FunctionWords() {}

    /** Whether the word may stand between auxiliary and verb or around a verb. */
    static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower) || (lower.length() > 4 && lower.endsWith("ly") && !lower.endsWith("family"));
    }

    static boolean isVerbal(String lower) {
        return AUXILIARIES.contains(lower) || (NEGATIONS.contains(lower) && !"no".equals(lower));
    }
}
