package org.parley.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title line and the source named at its end, as in "Talks would go on - Foreign Ministry".
 *
 * @param title the title without the source
 * @param source the source inside the line; null when the line names none
 */
record Headline(Range title, @Nullable Range source) {
    private static final Pattern TAIL = Pattern.compile("(?:\\s+(?:[-–—|/]|::)\\s+|(?<=[\\p{L}\\d\"”»)’]):\\s+)");
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_AFTER_COLON = 4;
    private static final int LEAST_TITLE_WORDS = 3;

    /** Words that are a source by themselves, or stand small inside the name of a body. */
    private static final Set<String> PLAIN_SOURCES = Set.of(
            "report",
            "reports",
            "media",
            "source",
            "sources",
            "official",
            "officials",
            "minister",
            "president",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "expert",
            "experts",
            "intelligence",
            "police",
            "ministry",
            "змі",
            "сми",
            "джерело",
            "джерела",
            "источник",
            "источники");

    private static final Set<String> SMALL = Set.of(
            "of", "the", "for", "and", "&", "in", "on", "de", "du", "la", "von", "van", "der", "al", "bin", "і", "й",
            "та", "и", "з", "в", "у", "о");

    /** Words that open something else than a name after a dash. */
    private static final Set<String> NO_SOURCE = Set.of(
            "day",
            "part",
            "episode",
            "week",
            "live",
            "video",
            "photo",
            "photos",
            "opinion",
            "analysis",
            "updated",
            "update",
            "exclusive",
            "podcast",
            "here",
            "why",
            "how",
            "what",
            "who",
            "when",
            "where",
            "is",
            "are",
            "was",
            "will",
            "a",
            "an",
            "but",
            "not",
            "no",
            "now",
            "видео",
            "відео",
            "фото",
            "онлайн",
            "оновлено",
            "обновлено");

    /** Verbs that titles in capitals put after a name. */
    private static final Set<String> VERBS = Set.of(
            "says", "say", "said", "hits", "strikes", "calls", "wants", "warns", "vows", "plans", "wins", "loses",
            "dies", "goes", "gets", "faces", "takes", "makes", "sees", "kills", "backs", "has", "have", "can", "must",
            "may", "rises", "falls", "grows", "begins", "ends", "returns", "meets", "visits", "denies", "rejects",
            "accuses");

    private static final Pattern CYRILLIC_VERB =
            Pattern.compile(".{2,}(?:ть|ся|ет|ит|ют|ут|ают|ила|или|ала|али|ив|ав|ує|ає|ить)");

    /** Reads a title line. */
    static Headline of(String text, Range line) {
        Matcher tail = TAIL.matcher(text).region(line.begin(), line.end());
        tail.useTransparentBounds(true);
        int titleEnd = -1;
        int sourceBegin = -1;
        while (tail.find()) {
            titleEnd = tail.start();
            sourceBegin = tail.end();
        }
        if (sourceBegin < 0) {
            return new Headline(line, null);
        }
        String title = text.substring(line.begin(), titleEnd);
        String source = text.substring(sourceBegin, line.end());
        int most = text.charAt(titleEnd) == ':' ? MOST_WORDS_AFTER_COLON : MOST_WORDS;
        if (words(title).length < LEAST_TITLE_WORDS || !isName(source, most, isTitleCase(title))) {
            return new Headline(line, null);
        }
        return new Headline(new Range(line.begin(), titleEnd), new Range(sourceBegin, line.end()));
    }

    /** Whether the words read as the name of a person or body: few, capitalised, without a verb. */
    private static boolean isName(String source, int mostWords, boolean amongCapitals) {
        String[] words = words(source);
        if (words.length == 1 && PLAIN_SOURCES.contains(lower(source))) {
            return true;
        }
        if (words.length > (amongCapitals ? MOST_WORDS_AFTER_COLON : mostWords)
                || "?!.,:;".indexOf(lastOf(source)) >= 0) {
            return false;
        }
        return !NO_SOURCE.contains(lower(words[0])) && isCapital(words[0]) && areNameParts(words);
    }

    private static boolean areNameParts(String[] words) {
        for (String word : words) {
            String lower = lower(word);
            if (VERBS.contains(lower) || CYRILLIC_VERB.matcher(word).matches()) {
                return false;
            }
            if (!isCapital(word) && !Character.isDigit(word.charAt(0)) && !SMALL.contains(lower) && !isCyrillic(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(String word) {
        int c = word.codePointAt("\"“«„(".indexOf(word.charAt(0)) >= 0 && word.length() > 1 ? 1 : 0);
        return Character.isUpperCase(c);
    }

    /** Ukrainian and Russian names of bodies have small words inside ("Міністерство оборони"). */
    private static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isTitleCase(String title) {
        int capital = 0;
        String[] words = words(title);
        for (String word : words) {
            capital += isCapital(word) ? 1 : 0;
        }
        return capital * 3 >= words.length * 2;
    }

    private static char lastOf(String source) {
        return source.charAt(source.length() - 1);
    }

    private static String[] words(String text) {
        return WORDS.split(text.strip());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
