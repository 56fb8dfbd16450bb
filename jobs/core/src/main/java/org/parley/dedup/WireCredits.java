package org.parley.dedup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.Span;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;

/**
 * Finds the agency that a text credits: in its dateline ("KYIV, Sept 9 (Reuters) -"), its byline, a line of its own, at
 * its end ("(PTI)"), or in so many words ("Source: Interfax", "The Associated Press contributed to this report"). An
 * agency that is cited within the text, or credited with a picture ("Marta Lindqvist/Reuters"), is no source of the text.
 */
public final class WireCredits {
    private static final int HEAD = 600;
    private static final int TAIL = 500;
    private static final int LONGEST_LINE = 80;
    private static final int MOST_WORDS = 5;

    private static final Pattern IN_DATELINE =
            Pattern.compile("[(/](\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,3})[)/]\\s*[-–—]");
    private static final Pattern LINE = Pattern.compile(
            "[\\s(\\[–—-]*(?:©\\s*(?:\\d{4})?\\s*)?(?:(?iu:by|from|source|via|джерело|источник)\\s*:?\\s+)?(?iu:the )?"
                    + "([^/,&()\\[\\]\n]+?)\\s*(?:(?:[/,&]| (?iu:and) )[^\n]{1,30})?[\\s)\\].]*");
    private static final Pattern AT_END = Pattern.compile("(?:\\(|/|\\[|[–—-] ?)([^()\\[\\]/\n]{2,40})[)/\\]]\\.?$");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?iu:with (?:files?|inputs?|reporting|additional reporting) (?:from|by)|sources?:|reporting by|джерело:"
                    + "|источник:|за матеріалами|по материалам|copyright(?: \\d{4})?)\\s*(?iu:the )?");
    /** Without one of these {@link #IN_WORDS} need not be tried. */
    private static final List<String> WORDS = List.of(
            "with input",
            "with file",
            "with report",
            "with additional",
            "source",
            "reporting by",
            "джерело:",
            "источник:",
            "за матеріалами",
            "по материалам",
            "copyright");

    private static final Pattern CONTRIBUTED =
            Pattern.compile("([^.\n]{2,160}) (?iu:contributed to this (?:report|article|story))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern PICTURE = Pattern.compile("\\s*(?iu:photo|image|file)");

    private final Map<String, String> names = new HashMap<>();

    public WireCredits(List<Agency> agencies) {
        for (Agency agency : agencies) {
            names.put(key(agency.name()), agency.name());
            agency.otherNames().forEach(other -> names.put(key(other), agency.name()));
        }
    }

    /** The name of the agency that an article credits; null where it credits none. */
    public @Nullable String of(Article article) {
        String text = article.text();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL)).stripTrailing();
        String found = inDateline(article, head);
        found = found == null && article.byline() != null ? line(article.byline()) : found;
        found = found == null ? inLines(head) : found;
        found = found == null ? inLines(tail) : found;
        found = found == null ? inWords(tail) : found;
        found = found == null ? inWords(head) : found;
        return found == null ? atEnd(tail) : found;
    }

    /**
     * In a dateline stands an agency, be it known or not, unless it is the outlet itself; elsewhere in the first lines
     * what a dash follows counts if it is known.
     */
    private @Nullable String inDateline(Article article, String head) {
        CodePoints places = CodePoints.of(article.text());
        for (Zone zone : article.zones()) {
            if (zone.kind() == ZoneKind.DATELINE) {
                Matcher credit = IN_DATELINE.matcher(
                        places.range(new Span(zone.begin(), zone.end())).of(article.text()));
                if (credit.find()) {
                    String name = credit.group(1);
                    return name.equalsIgnoreCase(article.outlet()) ? null : names.getOrDefault(key(name), name);
                }
            }
        }
        Matcher credit = IN_DATELINE.matcher(head);
        while (credit.find()) {
            int begin = head.lastIndexOf('\n', credit.start()) + 1;
            if (credit.start() - begin <= LONGEST_LINE && named(credit.group(1)) != null) {
                return named(credit.group(1));
            }
        }
        return null;
    }

    private @Nullable String inLines(String part) {
        for (String line : part.split("\n", -1)) {
            String found = line.length() < LONGEST_LINE ? line(line) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The agency that a line names and nothing else, save words like "by". */
    private @Nullable String line(String line) {
        Matcher credit = LINE.matcher(line);
        return credit.matches() ? named(credit.group(1)) : null;
    }

    private @Nullable String inWords(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        String found = WORDS.stream().anyMatch(small::contains) ? afterWords(part) : null;
        return found == null && small.contains(" contributed to this ") ? contributed(part) : found;
    }

    private @Nullable String afterWords(String part) {
        Matcher credit = IN_WORDS.matcher(part);
        while (credit.find()) {
            String found = namedAt(part, credit.end());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String contributed(String part) {
        Matcher contributed = CONTRIBUTED.matcher(part);
        while (contributed.find()) {
            Matcher word = WORD.matcher(part).region(contributed.start(1), contributed.end(1));
            while (word.find()) {
                String found = namedAt(part, word.start());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable String atEnd(String tail) {
        Matcher credit = AT_END.matcher(tail.substring(Math.max(0, tail.length() - LONGEST_LINE)));
        if (!credit.find()) {
            return null;
        }
        boolean ofPicture = credit.group().startsWith("/") && credit.group().endsWith(")");
        return ofPicture ? null : named(credit.group(1));
    }

    /** The agency with the longest name that begins at a place, unless a picture is what it is credited with. */
    private @Nullable String namedAt(String text, int begin) {
        Matcher word = WORD.matcher(text).region(begin, text.length());
        String found = null;
        int end = begin;
        for (int words = 0; words < MOST_WORDS && word.find() && word.start() - end <= 1; words++) {
            end = word.end();
            String named = named(text.substring(begin, end));
            if (named != null) {
                found = PICTURE.matcher(text).region(end, text.length()).lookingAt() ? null : named;
            }
        }
        return found;
    }

    private @Nullable String named(String name) {
        return names.get(key(name.strip()));
    }

    /** Acronyms as they stand, other names in small letters. */
    private static String key(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name : name.toLowerCase(Locale.ROOT);
    }
}
