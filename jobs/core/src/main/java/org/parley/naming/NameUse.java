package org.parley.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How an article uses a name: as a name does, or as a word that is capitalised for another reason.
 *
 * @param foundId the id that the article gives
 * @param month month of publication
 * @param lower how often the article writes it in lower case
 * @param labels mentions that are the label of a line
 * @param starts mentions that begin a sentence or a line
 * @param joined mentions that a hyphen makes a part of a longer word
 * @param beside mentions with a capitalised word right beside them
 * @param closed mentions that end their phrase: followed by a sign, a verb of saying, "of" and
 *     the like, or by somebody who speaks for a body
 * @param named mentions by name or acronym
 */
public record NameUse(
        String foundId,
        String month,
        long lower,
        long labels,
        long starts,
        long joined,
        long beside,
        long closed,
        long named) {
    private static final Set<String> CLOSING = Set.of(
            "of", "in", "and", "to", "for", "on", "with", "at", "by", "from", "as", "is", "was", "has", "have", "had",
            "will", "would", "can", "could", "should", "that", "which", "who", "or", "but", "the", "a", "an", "are",
            "were", "be", "been", "if", "than", "not", "when", "said", "says", "told", "did", "does", "do", "also",
            "may", "must", "shall", "into", "through", "under", "over", "about", "after", "before", "since", "while");

    private static final Set<String> BEGINNING = Set.of("the", "a", "an", "in", "and", "but", "for", "of", "to", "at");

    private static final String ENDS = ".!?:;\n\"“”—–•-*";

    /** The uses in an article, one for each id. */
    public static List<NameUse> in(NamedArticle article) {
        String text = article.text();
        Map<String, long[]> counts = new TreeMap<>();
        Map<String, Set<String>> idsOf = new HashMap<>();
        int points = 0;
        int place = 0;
        List<FoundName> names = article.names().stream()
                .sorted(Comparator.comparingInt(FoundName::begin))
                .toList();
        for (FoundName name : names) {
            place = text.offsetByCodePoints(place, name.begin() - points);
            points = name.begin();
            int end = text.offsetByCodePoints(place, name.end() - name.begin());
            long[] count = counts.computeIfAbsent(name.foundId(), key -> new long[7]);
            count[1] += isLabel(text, place, end) ? 1 : 0;
            count[2] += isStart(text, place) ? 1 : 0;
            count[3] += isJoined(text, place, end) ? 1 : 0;
            count[4] += isBeside(text, place, end) ? 1 : 0;
            count[5] += isClosed(text, end) ? 1 : 0;
            count[6]++;
            idsOf.computeIfAbsent(lower(text.substring(place, end)), key -> new TreeSet<>())
                    .add(name.foundId());
        }
        countLower(text, idsOf, counts);
        List<NameUse> uses = new ArrayList<>();
        counts.forEach((id, count) -> uses.add(new NameUse(
                id, article.month(), count[0], count[1], count[2], count[3], count[4], count[5], count[6])));
        return uses;
    }

    private static String lower(String surface) {
        return surface.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Whether the line's words up to a colon end with the name: "MODERATOR:", "MS. LINDQVIST:". */
    private static boolean isLabel(String text, int begin, int end) {
        if (end >= text.length() || text.charAt(end) != ':') {
            return false;
        }
        int line = text.lastIndexOf('\n', begin - 1) + 1;
        for (int i = line; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStart(String text, int begin) {
        for (int i = begin - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (ENDS.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '(' && c != '[') {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoined(String text, int begin, int end) {
        boolean before = begin > 1 && isHyphen(text.charAt(begin - 1)) && Character.isLetter(text.charAt(begin - 2));
        boolean behind =
                end + 1 < text.length() && isHyphen(text.charAt(end)) && Character.isLetter(text.charAt(end + 1));
        return before || behind;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isBeside(String text, int begin, int end) {
        String next = nextWord(text, end);
        boolean capital = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        if (capital && !Titles.isTitle(next.toLowerCase(Locale.ROOT))) {
            return true;
        }
        int last = begin;
        while (last > 0 && isBlank(text.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return last < begin
                && first < last
                && Character.isUpperCase(text.charAt(first))
                && !BEGINNING.contains(text.substring(first, last).toLowerCase(Locale.ROOT));
    }

    private static boolean isClosed(String text, int end) {
        String next = nextWord(text, end);
        String word = next.toLowerCase(Locale.ROOT);
        return word.isEmpty() || word.endsWith("ed") || CLOSING.contains(word) || Titles.isVoice(word);
    }

    /** The word behind a place, with nothing but a blank between; empty when there is none. */
    private static String nextWord(String text, int place) {
        int first = place;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        int end = first;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return first == place ? "" : text.substring(first, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    /** Looks where words begin in lower case for the names, by their first word. */
    private static void countLower(String text, Map<String, Set<String>> idsOf, Map<String, long[]> counts) {
        Map<String, List<String>> byFirst = new HashMap<>();
        idsOf.keySet().stream()
                .filter(name -> Character.isLetter(name.charAt(0)))
                .forEach(name -> byFirst.computeIfAbsent(firstWord(name), key -> new ArrayList<>())
                        .add(name));
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (Character.isLowerCase(text.charAt(i))) {
                for (String name : byFirst.getOrDefault(text.substring(i, end), List.of())) {
                    int beyond = i + name.length();
                    boolean whole = beyond >= text.length() || !Character.isLetterOrDigit(text.charAt(beyond));
                    if (whole && text.startsWith(name, i)) {
                        idsOf.getOrDefault(name, Set.of()).forEach(id -> add(counts, id));
                    }
                }
            }
            i = end;
        }
    }

    private static void add(Map<String, long[]> counts, String id) {
        counts.computeIfAbsent(id, key -> new long[7])[0]++;
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }
}
