package org.parley.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.ZoneKind;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

/** Finds the day of publication in an article's own text, where its zones and words tell that a day is that one. */
public final class DaysInText {
    private static final Pattern LATER = Pattern.compile("(?iu)\\b(?:updated|modified|оновлено|обновлено|upd)\\b");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)\\b(?:published|posted|first published|опубліковано|опубликовано|створено|добавлено|додано)\\b");
    private static final Pattern TODAY_BEFORE = Pattern.compile(
            "(?iu)(?<!\\bago )(?<!тому )(?<!назад )(?<![\\p{L}-])(?:today|сьогодні|сегодня),?(?:\\s+\\(|\\s+on)?\\s*$");
    private static final Pattern SIGNED = Pattern.compile("^\\p{Lu}[\\p{Lu}.'’ -]{3,60},\\s*$");
    private static final Pattern SAYS =
            Pattern.compile("(?iu)\\b(?:said|told|stated|announced|reported|stressed|added|wrote|noted"
                    + "|confirmed|declared|заявив|заявила|повідомив|повідомила|повідомили|сказав|сказала|заявил|сообщил|сообщила|сообщили"
                    + "|сказал)\\b");
    private static final Pattern ON_BEFORE = Pattern.compile("(?u)\\b[Oo]n\\s+$");
    private static final int BEFORE = 24;

    private final String text;
    private final List<ZoneRange> zones;
    private final Neighbourhood neighbourhood;
    private final int bodyBegin;

    DaysInText(String text, List<ZoneRange> zones, Neighbourhood neighbourhood) {
        this.text = text;
        this.zones = List.copyOf(zones);
        this.neighbourhood = neighbourhood;
        this.bodyBegin = zones.stream()
                .filter(zone -> zone.kind() == ZoneKind.BODY)
                .mapToInt(zone -> zone.range().begin())
                .min()
                .orElse(text.length());
    }

    /**
     * The day of publication as the text tells it.
     *
     * @param zones the text's zones, by begin
     */
    public static Optional<FoundDay> of(String text, List<ZoneRange> zones, Neighbourhood neighbourhood) {
        DaysInText days = new DaysInText(text, zones, neighbourhood);
        List<LocalDate> whole = days.wholeDays();
        List<TextDay> candidates = days.candidates();
        for (TextClue clue : TextClue.values()) {
            Stream<MeantDay> meant = candidates.stream()
                    .filter(candidate -> candidate.clue() == clue)
                    .map(candidate -> neighbourhood.meant(candidate.written(), whole))
                    .flatMap(Optional::stream);
            // What was said on the last day was published after what was said on others.
            Optional<MeantDay> best =
                    clue == TextClue.REPORTED ? meant.max(Comparator.comparing(MeantDay::day)) : meant.findFirst();
            if (best.isPresent()) {
                double confidence =
                        Math.round(100 * clue.confidence * best.get().confidence()) / 100.0;
                return Optional.of(new FoundDay(best.get().day(), clue.method, confidence));
            }
        }
        return Optional.empty();
    }

    /** Days that the text writes with their years. */
    List<LocalDate> wholeDays() {
        return WrittenDays.in(text, new Range(0, text.length())).stream()
                .map(WrittenDay::whole)
                .flatMap(Optional::stream)
                .filter(neighbourhood::allows)
                .toList();
    }

    /** Days that may be that of publication, in the text's order for each clue. */
    List<TextDay> candidates() {
        List<TextDay> found = new ArrayList<>();
        for (ZoneRange zone : zones) {
            if (zone.kind() == ZoneKind.DATELINE || zone.kind() == ZoneKind.BYLINE) {
                inLine(zone).forEach(found::add);
            }
        }
        for (ZoneRange zone : zones) {
            if (zone.kind() == ZoneKind.BODY || zone.kind() == ZoneKind.DATELINE) {
                WrittenDays.in(text, zone.range()).forEach(day -> inBody(day).ifPresent(found::add));
            } else if (zone.kind() == ZoneKind.CAPTION || zone.kind() == ZoneKind.BYLINE) {
                // Below its last sentence a declaration is signed: no sentence, and labelled as such lines are.
                WrittenDays.in(text, zone.range()).stream()
                        .filter(this::isSigned)
                        .forEach(day -> found.add(new TextDay(day, TextClue.SIGNATURE)));
            }
        }
        return found;
    }

    private List<TextDay> inLine(ZoneRange zone) {
        boolean whole = isWholeLine(zone.range());
        if (zone.range().begin() > bodyBegin) {
            return List.of();
        }
        List<TextDay> found = new ArrayList<>();
        for (WrittenDay day : WrittenDays.in(text, zone.range())) {
            if (!isBracketed(day.range()) && !isUpdate(zone.range(), day)) {
                found.add(new TextDay(day, whole ? TextClue.DATE_LINE : TextClue.DATELINE));
            }
        }
        return found;
    }

    private boolean isUpdate(Range line, WrittenDay day) {
        String before = text.substring(line.begin(), day.range().begin());
        Matcher later = LATER.matcher(before);
        int updated = -1;
        while (later.find()) {
            updated = later.start();
        }
        Matcher says = PUBLISHED.matcher(before);
        int published = -1;
        while (says.find()) {
            published = says.start();
        }
        return updated > published;
    }

    private boolean isBracketed(Range day) {
        return day.begin() > 0 && "([".indexOf(text.charAt(day.begin() - 1)) >= 0;
    }

    private boolean isWholeLine(Range range) {
        return lineBegin(range.begin()) >= range.begin() - 2 && lineEnd(range.end()) <= range.end() + 2;
    }

    private Optional<TextDay> inBody(WrittenDay day) {
        int begin = day.range().begin();
        String before = text.substring(Math.max(0, begin - BEFORE), begin);
        if (TODAY_BEFORE.matcher(before).find()) {
            return Optional.of(new TextDay(day, TextClue.TODAY));
        }
        if (isSigned(day)) {
            return Optional.of(new TextDay(day, TextClue.SIGNATURE));
        }
        if (day.year() == null
                && ON_BEFORE.matcher(before).find()
                && SAYS.matcher(sentence(day.range())).find()) {
            return Optional.of(new TextDay(day, TextClue.REPORTED));
        }
        return Optional.empty();
    }

    /** Whether the day ends a line, or stands on one, after words in capitals and a comma. */
    private boolean isSigned(WrittenDay day) {
        int end = lineEnd(day.range().end());
        if (day.year() == null
                || !text.substring(day.range().end(), end)
                        .strip()
                        .replace(".", "")
                        .isEmpty()) {
            return false;
        }
        int begin = lineBegin(day.range().begin());
        String before = text.substring(begin, day.range().begin());
        if (before.isBlank() && begin > 0) {
            int above = begin - 1;
            while (above > 0 && Character.isWhitespace(text.charAt(above))) {
                above--;
            }
            before = text.substring(lineBegin(above), above + 1);
        }
        return SIGNED.matcher(before.strip()).matches();
    }

    private String sentence(Range day) {
        int begin = day.begin();
        while (begin > 0 && ".!?\n".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int end = day.end();
        while (end < text.length() && ".!?\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(begin, end);
    }

    private int lineBegin(int place) {
        return text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
    }

    private int lineEnd(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }
}
