package org.parley.dedup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.Span;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;

/**
 * Finds the agency that a text credits: in its dateline ("KYIV, Sept 9 (Reuters) -"), its byline, a line of its own, at
 * its end ("(PTI)"), or in so many words ("Source: Interfax", "The Associated Press contributed to this report"). An
 * agency that is cited within the text, or credited with a picture, is no source of the text.
 */
public final class WireCredits {
    private static final int HEAD = 600;
    private static final int TAIL = 500;

    private static final Pattern IN_DATELINE =
            Pattern.compile("[(/](\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,3})[)/]\\s*[-–—]{1,2}");

    private final Map<String, String> names = new HashMap<>();
    private final Pattern wholeLine;
    private final Pattern inWords;
    private final Pattern atEnd;
    private final Pattern dateline;

    public WireCredits(List<Agency> agencies) {
        for (Agency agency : agencies) {
            names.put(key(agency.name()), agency.name());
            agency.otherNames().forEach(other -> names.put(key(other), agency.name()));
        }
        String any = "("
                + names.keySet().stream()
                        .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                        .map(WireCredits::pattern)
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])";
        String none = agencies.isEmpty() ? "(?!)" : "";
        wholeLine = Pattern.compile(none + "[\\s(\\[©–—-]*(?:(?iu:by|from|source|via|photo and text)\\s*:?\\s+)?" + any
                + "(?:\\s*(?:[/,&]|(?iu:and))\\s*[\\p{L} .]{1,30})?[\\s)\\].]*");
        inWords = Pattern.compile(
                none
                        + "(?:(?iu:with (?:files?|inputs?|reporting|additional reporting) (?:from|by)|sources?:|reporting by"
                        + "|джерело:|источник:|за матеріалами|по материалам|copyright(?: \\d{4})?|©(?: \\d{4})?)\\s*(?iu:the )?"
                        + any + "(?! (?iu:photo|images?|file))"
                        + "|(?iu:the )?" + any
                        + "(?: (?iu:writers?|journalists?|reporters?)[^.\\n]{0,80})? (?iu:contributed to this (?:report|article|story)))");
        atEnd = Pattern.compile(none + "[(/\\[-] ?" + any + "[)/\\]]?\\.?\\s*$");
        dateline = Pattern.compile(none + "^[^\\n]{0,80}?[(/]" + any + "[)/]\\s*[-–—]", Pattern.MULTILINE);
    }

    /** The name of the agency that an article credits; null where it credits none. */
    public @Nullable String of(Article article) {
        String text = article.text();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        String found = first(dateline, head);
        found = found == null ? inDateline(article) : found;
        found = found == null && article.byline() != null ? first(wholeLine, article.byline()) : found;
        found = found == null ? line(head, tail) : found;
        found = found == null ? first(inWords, tail) : found;
        found = found == null ? first(inWords, head) : found;
        return found == null ? first(atEnd, tail.stripTrailing()) : found;
    }

    private @Nullable String line(String head, String tail) {
        for (String part : new String[] {head, tail}) {
            for (String line : part.split("\n", -1)) {
                if (line.length() < 80 && wholeLine.matcher(line).matches()) {
                    return first(wholeLine, line);
                }
            }
        }
        return null;
    }

    /** What stands in the parentheses of a dateline, be it a known agency or not; the outlet itself is none. */
    private @Nullable String inDateline(Article article) {
        CodePoints places = CodePoints.of(article.text());
        for (Zone zone : article.zones()) {
            if (zone.kind() == ZoneKind.DATELINE) {
                Matcher credit = IN_DATELINE.matcher(
                        places.range(new Span(zone.begin(), zone.end())).of(article.text()));
                if (credit.find()) {
                    String name = credit.group(1);
                    boolean own = article.outlet() != null && article.outlet().equalsIgnoreCase(name);
                    return own ? null : names.getOrDefault(key(name), name);
                }
            }
        }
        return null;
    }

    private @Nullable String first(Pattern pattern, String text) {
        Matcher credit = pattern.matcher(text);
        if (!credit.find()) {
            return null;
        }
        for (int group = 1; group <= credit.groupCount(); group++) {
            String name = credit.group(group);
            if (name != null) {
                return names.get(key(name));
            }
        }
        return null;
    }

    /** Acronyms as they stand, other names in small letters. */
    private static String key(String name) {
        return isAcronym(name) ? name : name.toLowerCase(Locale.ROOT);
    }

    private static String pattern(String key) {
        return isAcronym(key) ? Pattern.quote(key) : "(?iu:" + Pattern.quote(key) + ")";
    }

    private static boolean isAcronym(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
