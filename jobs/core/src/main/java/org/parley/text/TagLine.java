package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a line of keywords: "Tags: a, b", "a,b,c", "#a #b", and, where its place allows, "a, b, c". */
final class TagLine {
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:tags?|topics?|related topics|keywords?|теги|теґи|тэги|тег|метки|мітки|темы|ключові слова|ключевые слова)"
                    + "\\s*[:：]\\s*(.+)");
    private static final Pattern HASHTAGS = Pattern.compile("#[\\p{L}\\d_]+(?:[\\s,]+#[\\p{L}\\d_]+)*");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|•·]\\s*");
    private static final Pattern SENTENCE_MARK = Pattern.compile("[!?:;…\"“”«»()]|\\.\\s|(?<!\\p{Lu})\\.$");
    private static final int LONGEST = 400;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_WORDS = 4;
    private static final int MOST_WORDS_ABOVE = 2;
    private static final int MOST_WORDS_ALONE = 2;
    private static final int SURE_ABOVE = 3;

    /** Words that a list of keywords does not have but a headline or sentence does. */
    private static final Set<String> SENTENCE_WORDS = Set.of(
            "and", "or", "but", "to", "in", "on", "at", "by", "with", "from", "as", "is", "are", "was", "were", "has",
            "will", "it", "he", "she", "they", "says", "said", "after", "over", "и", "але", "но", "на", "в", "у", "з",
            "с", "та", "що", "что", "як", "как");

    private TagLine() {}

    /** The tags of a line that calls itself a list of tags or consists of hashtags; empty for any other. */
    static List<String> named(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        boolean mayName = line.indexOf(':') > 0 || line.indexOf('：') > 0;
        Matcher named = mayName ? NAMED.matcher(line) : null;
        if (named != null && named.matches()) {
            return split(named.group(1));
        }
        if (line.charAt(0) == '#' && HASHTAGS.matcher(line).matches()) {
            return Pattern.compile("[\\s,]+")
                    .splitAsStream(line)
                    .map(tag -> tag.substring(1))
                    .toList();
        }
        return List.of();
    }

    /** The tags of a line whose commas stand without a blank, which no sentence has; empty for any other. */
    static List<String> tight(String line) {
        if (line.length() > LONGEST
                || line.indexOf(',') < 0
                || SENTENCE_MARK.matcher(line).find()) {
            return List.of();
        }
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', comma + 1)) {
            boolean loose = comma == 0
                    || comma + 1 == line.length()
                    || Tokenizer.isBlank(line.charAt(comma + 1))
                    || (Character.isDigit(line.charAt(comma - 1)) && Character.isDigit(line.charAt(comma + 1)));
            if (loose) {
                return List.of();
            }
        }
        List<String> tags = split(line);
        return tags.size() > 1 && areTags(tags, MOST_WORDS) ? tags : List.of();
    }

    /** The tags of a line of short items right above a title: three alike, or two that begin small. */
    static List<String> above(String line) {
        List<String> tags = items(line);
        boolean sure = tags.size() >= SURE_ABOVE ? areAlike(tags) : tags.size() > 1 && areSmall(tags);
        return sure && areTags(tags, MOST_WORDS_ABOVE) ? tags : List.of();
    }

    /** The tags of a line between title and body: two short items or more, or one that begins small. */
    static List<String> below(String line) {
        List<String> tags = items(line);
        boolean sure = tags.size() > 1
                ? areTags(tags, MOST_WORDS) && !isSentenceCase(tags)
                : areSmall(tags) && areTags(tags, MOST_WORDS_ALONE);
        return sure ? tags : List.of();
    }

    private static List<String> items(String line) {
        return line.length() > LONGEST || SENTENCE_MARK.matcher(line).find() ? List.of() : split(line);
    }

    private static boolean areTags(List<String> tags, int mostWords) {
        for (String tag : tags) {
            if (tag.length() > LONGEST_TAG || !hasLetter(tag)) {
                return false;
            }
            String[] words = tag.split("\\s+", -1);
            if (words.length > mostWords) {
                return false;
            }
            for (String word : words) {
                if (SENTENCE_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
        }
        return !tags.isEmpty();
    }

    /** Either all begin small, or no word of any does: "Iran, Russia, China hold talks" is no list of tags. */
    private static boolean areAlike(List<String> tags) {
        boolean large = tags.stream()
                .flatMap(tag -> Stream.of(tag.split("\\s+", -1)))
                .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        return areSmall(tags) || large;
    }

    private static boolean areSmall(List<String> tags) {
        return tags.stream().noneMatch(TagLine::isLarge);
    }

    /** A clause after each comma: "Port closed, ships wait", "Norway, experts warn". */
    private static boolean isSentenceCase(List<String> tags) {
        String first = tags.get(0);
        boolean clauses = tags.size() == 2
                ? tags.get(1).indexOf(' ') >= 0
                : hasSmallWord(first) && tags.stream().skip(1).anyMatch(TagLine::hasSmallWord);
        return isLarge(first) && clauses && tags.stream().skip(1).noneMatch(TagLine::isLarge);
    }

    private static boolean hasSmallWord(String tag) {
        int blank = tag.indexOf(' ');
        return blank >= 0 && Character.isLowerCase(tag.codePointAt(blank + 1));
    }

    private static boolean isLarge(String tag) {
        return Character.isUpperCase(tag.codePointAt(0));
    }

    private static boolean hasLetter(String tag) {
        return tag.chars().anyMatch(Character::isLetter);
    }

    private static List<String> split(String line) {
        List<String> tags = new ArrayList<>();
        for (String tag : SEPARATOR.split(line, -1)) {
            String trimmed = strip(tag);
            if (!trimmed.isEmpty() && !tags.contains(trimmed)) {
                tags.add(trimmed);
            }
        }
        return tags;
    }

    private static String strip(String tag) {
        String stripped = tag.strip();
        return stripped.startsWith("#") ? stripped.substring(1).strip() : stripped;
    }
}
