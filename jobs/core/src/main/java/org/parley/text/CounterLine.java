package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Counters;

/**
 * Reads a line in which a page counts itself: "4,182 visitors online", "Views: 1 204 | 12 comments", "21 604 35".
 *
 * <p>Thousands may be set apart by a comma, dot, apostrophe or any blank. In a line of bare numbers the first is views
 * and the second comments. If a line has both plain and other blanks, the plain ones stand between numbers and the
 * others inside them; if it has plain ones alone, a group of exactly three digits belongs to the number before it: "21
 * 604 35" is 21,604 and 35, but "721 120" is one number, unless a line above counts visitors: then it is two.
 */
final class CounterLine {
    private static final int LONGEST = 90;
    private static final int MOST_BARE_NUMBERS = 3;
    private static final Pattern TWO_GROUPS = Pattern.compile("\\d{1,3} \\d{3}");

    private static final Map<String, Kind> KINDS = Stream.of(
                    entries(
                            Kind.VISITORS,
                            "visitors visitor online users readers guests відвідувачів відвідувачі онлайн"),
                    entries(Kind.VISITORS, "посетителей посетители користувачів пользователей читачів читателей"),
                    entries(Kind.VIEWS, "views view reads read pageviews hits переглядів перегляди перегляд прочитань"),
                    entries(Kind.VIEWS, "просмотров просмотры просмотра просмотр прочтений прочитали прочитано"),
                    entries(Kind.COMMENTS, "comments comment replies коментарів коментарі коментар комментариев"),
                    entries(Kind.COMMENTS, "комментарии комментарий комментария"),
                    entries(
                            Kind.OTHER,
                            "likes like shares reposts votes min mins minute minutes хв хвилин хвилини хвилина мин минут минуты минута"))
            .flatMap(kinds -> kinds)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> FILLERS = Set.of(
            "now",
            "currently",
            "on",
            "site",
            "the",
            "at",
            "of",
            "this",
            "article",
            "page",
            "total",
            "times",
            "time",
            "today",
            "all",
            "people",
            "на",
            "сайті",
            "сайте",
            "сейчас",
            "зараз",
            "всього",
            "всего",
            "статті",
            "статьи",
            "раз",
            "разів",
            "reading",
            "to",
            "view",
            "время",
            "чтения",
            "час",
            "читання",
            "listen");

    /** What is counted. */
    private enum Kind {
        VISITORS,
        VIEWS,
        COMMENTS,
        OTHER,
        NONE
    }

    /** A number with the kinds named before and after it, nearest ones; NONE where there are none. */
    private static final class Count {
        final long value;
        Kind before = Kind.NONE;
        Kind after = Kind.NONE;

        Count(long value) {
            this.value = value;
        }
    }

    private final String line;
    private final boolean mixedBlanks;
    private final List<Count> counts = new ArrayList<>();
    private Kind pending = Kind.NONE;
    private boolean startsWithKind;
    private boolean named;
    private int place;

    private CounterLine(String line) {
        this.line = line;
        this.mixedBlanks = line.indexOf(' ') >= 0 && line.chars().anyMatch(c -> c != ' ' && isThinBlank((char) c));
    }

    /** What a line counts that consists of numbers and the words for them; null for any other line. */
    static @Nullable Counters named(String line) {
        CounterLine reader = read(line);
        return reader != null && reader.named ? reader.counters() : null;
    }

    /**
     * What a line of up to three bare numbers counts: views, then comments; null for any other line.
     *
     * @param before what the lines above count: a page that counts its visitors counts views and comments
     */
    static @Nullable Counters bare(String line, Counters before) {
        CounterLine reader =
                before.visitors() != null && TWO_GROUPS.matcher(line).matches()
                        ? read(line.replace(' ', '|'))
                        : read(line);
        if (reader == null || reader.named || reader.counts.size() > MOST_BARE_NUMBERS) {
            return null;
        }
        List<Count> counts = reader.counts;
        return new Counters(null, counts.get(0).value, counts.size() > 1 ? (Long) counts.get(1).value : null);
    }

    /** The counters of two lines, the first's where both have one. */
    static Counters join(Counters first, Counters second) {
        return new Counters(
                first.visitors() != null ? first.visitors() : second.visitors(),
                first.views() != null ? first.views() : second.views(),
                first.comments() != null ? first.comments() : second.comments());
    }

    private static @Nullable CounterLine read(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        CounterLine reader = new CounterLine(line);
        return reader.readAll() && !reader.counts.isEmpty() ? reader : null;
    }

    private boolean readAll() {
        while (place < line.length()) {
            char c = line.charAt(place);
            if (isDigit(c)) {
                if (!readNumber()) {
                    return false;
                }
            } else if (Character.isLetter(c)) {
                if (!readWord()) {
                    return false;
                }
            } else if (isMark(c)) {
                place++;
            } else {
                return false;
            }
        }
        return true;
    }

    private boolean isMark(char c) {
        return Tokenizer.isBlank(c) || "|•·👁".indexOf(c) >= 0 || (":()-–—,".indexOf(c) >= 0 && isBesideBlankOrEdge());
    }

    /** A colon or dash between digits is a time, a date or a score. */
    private boolean isBesideBlankOrEdge() {
        return place == 0
                || place + 1 == line.length()
                || !isDigit(line.charAt(place - 1))
                || !isDigit(line.charAt(place + 1));
    }

    private boolean readWord() {
        int begin = place;
        while (place < line.length() && Character.isLetter(line.charAt(place))) {
            place++;
        }
        String word = line.substring(begin, place).toLowerCase(Locale.ROOT);
        Kind kind = KINDS.get(word);
        if (kind == null) {
            return FILLERS.contains(word);
        }
        named = true;
        startsWithKind |= counts.isEmpty();
        if (!counts.isEmpty() && counts.get(counts.size() - 1).after == Kind.NONE) {
            counts.get(counts.size() - 1).after = kind;
        }
        pending = kind;
        return true;
    }

    private boolean readNumber() {
        int begin = place;
        StringBuilder digits = new StringBuilder();
        readDigits(digits);
        if (place - begin <= 3 && line.charAt(begin) != '0') {
            char separator = place < line.length() ? line.charAt(place) : 0;
            while (isSeparator(separator) && hasGroup(separator)) {
                place++;
                readDigits(digits);
            }
        }
        if (digits.length() > 15) {
            return false;
        }
        Count count = new Count(scaled(Long.parseLong(digits.toString())));
        count.before = pending;
        pending = Kind.NONE;
        counts.add(count);
        return true;
    }

    private void readDigits(StringBuilder digits) {
        while (place < line.length() && isDigit(line.charAt(place))) {
            digits.append(line.charAt(place++));
        }
    }

    private boolean hasGroup(char separator) {
        if (place + 3 >= line.length() || line.charAt(place) != separator) {
            return false;
        }
        boolean three =
                isDigit(line.charAt(place + 1)) && isDigit(line.charAt(place + 2)) && isDigit(line.charAt(place + 3));
        return three && (place + 4 == line.length() || !isDigit(line.charAt(place + 4)));
    }

    /** Multiplies by the thousand or million of "1.2K" and "13 тис". */
    private long scaled(long value) {
        int end = place;
        int tenths = 0;
        if (end + 1 < line.length() && ".,".indexOf(line.charAt(end)) >= 0 && isDigit(line.charAt(end + 1))) {
            tenths = line.charAt(end + 1) - '0';
            end += 2;
        }
        int unit = end;
        while (unit < line.length() && isThinBlank(line.charAt(unit))) {
            unit++;
        }
        int unitEnd = unit;
        while (unitEnd < line.length() && Character.isLetter(line.charAt(unitEnd))) {
            unitEnd++;
        }
        long factor =
                switch (line.substring(unit, unitEnd)) {
                    case "K", "k", "К", "к", "тыс", "тис" -> 1000;
                    case "M", "m", "М", "млн" -> 1_000_000;
                    default -> 1;
                };
        if (factor == 1) {
            return value;
        }
        place = unitEnd < line.length() && line.charAt(unitEnd) == '.' ? unitEnd + 1 : unitEnd;
        return value * factor + tenths * factor / 10;
    }

    private Counters counters() {
        boolean namesFirst = startsWithKind && counts.get(counts.size() - 1).after == Kind.NONE;
        Counters counters = Counters.NONE;
        for (Count count : counts) {
            Kind first = namesFirst ? count.before : count.after;
            Kind kind = first != Kind.NONE ? first : namesFirst ? count.after : count.before;
            counters = join(counters, of(kind, count.value));
        }
        return counters;
    }

    private static Counters of(Kind kind, long value) {
        return switch (kind) {
            case VISITORS -> new Counters(value, null, null);
            case VIEWS -> new Counters(null, value, null);
            case COMMENTS -> new Counters(null, null, value);
            case OTHER, NONE -> Counters.NONE;
        };
    }

    private boolean isSeparator(char c) {
        return ",.'’".indexOf(c) >= 0 || (c == ' ' ? !mixedBlanks : isThinBlank(c));
    }

    private static boolean isThinBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Stream<Map.Entry<String, Kind>> entries(Kind kind, String words) {
        return Stream.of(words.split(" ", -1)).map(word -> Map.entry(word, kind));
    }
}
