package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a line of keywords: "Tags: a, b", "a,b,c", "#a #b", and, where asked, "a, b, c". */
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
    private static final int MOST_LOOSE_WORDS = 2;
    private static final int LEAST_LOOSE_TAGS = 3;

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
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
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
        return areTags(tags, MOST_WORDS) ? tags : List.of();
    }

    /** The tags of a line of at least three short items; a headline of that form exists, so its place must decide. */
    static List<String> loose(String line) {
        if (line.length() > LONGEST
                || line.indexOf(',') < 0
                || SENTENCE_MARK.matcher(line).find()) {
            return List.of();
        }
        List<String> tags = split(line);
        return tags.size() >= LEAST_LOOSE_TAGS && areTags(tags, MOST_LOOSE_WORDS) && areAlike(tags) ? tags : List.of();
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
        return tags.size() > 1;
    }

    /** Either all begin small, or no word of any does: "Iran, Russia, China hold talks" is no list of tags. */
    private static boolean areAlike(List<String> tags) {
        boolean small = tags.stream().allMatch(tag -> !Character.isUpperCase(tag.codePointAt(0)));
        boolean large = tags.stream()
                .flatMap(tag -> Stream.of(tag.split("\\s+", -1)))
                .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
        return small || large;
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
