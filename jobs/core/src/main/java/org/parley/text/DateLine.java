package org.parley.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells lines that hold nothing but days and times, whatever the order: "10 вересня 2024, 14:35", "Updated 3 hours ago",
 * "PUBLISHED: 14:35 BST, 10 September 2024 | UPDATED: 16:02 BST".
 */
final class DateLine {
    private static final int LONGEST = 110;
    private static final Pattern PARTS = Pattern.compile("\\p{L}+|\\d+");
    private static final String DAY_OR_MONTH = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final Pattern NUMERIC_DAY = Pattern.compile("(?<!\\d)(?:" + DAY_OR_MONTH + "[./-]" + DAY_OR_MONTH
            + "[./-]\\d{2,4}|(?:19|20)\\d\\d[./-]" + DAY_OR_MONTH + "[./-]" + DAY_OR_MONTH + ")(?!\\d)");
    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d.:])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d)?(?![\\d%])");
    private static final Pattern HOUR = Pattern.compile("(?<![\\d.:])(?:0?[1-9]|1[0-2]) ?[apAP]\\.?[mM]\\b");
    private static final Pattern OTHER_MARKS = Pattern.compile("[%$€£#?=\"“”«»/\\\\]\\s");

    private static final Set<String> MONTHS = words(
            "january february march april may june july august september october"
                    + " november december jan feb mar apr jun jul aug sep sept oct nov dec січня лютого березня квітня травня"
                    + " червня липня серпня вересня жовтня листопада грудня січень лютий березень квітень травень червень липень"
                    + " серпень вересень жовтень листопад грудень января февраля марта апреля мая июня июля августа сентября"
                    + " октября ноября декабря січ лют бер кві тра чер лип сер вер жов лис гру янв фев апр авг сен окт ноя дек");

    private static final Set<String> AGO = words("ago тому назад today yesterday сьогодні вчора сегодня вчера");

    private static final Set<String> SAYS = words("published updated posted modified опубліковано опубликовано оновлено"
            + " обновлено створено добавлено додано");

    private static final Set<String> OTHERS =
            words("mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday"
                    + " thursday friday saturday sunday понеділок вівторок середа четвер пятниця п ятниця субота неділя пн вт ср чт"
                    + " пт сб нд вс понедельник вторник среда пятница суббота воскресенье last first on at in by live date time"
                    + " the and p о об в у року рік роки років р год года лет г й am pm a m st nd rd th bst gmt utc edt est et pt ct mt pdt pst cdt"
                    + " cst mst cet cest eet eest msk ist pkt aest hrs h z t one an hour hours hr minute minutes min mins day days"
                    + " week weeks month months year years second seconds хвилин хвилини хвилину хв годин години годину год дні днів день"
                    + " тиждень тижні минут минуты минуту мин часа часов час дней дня неделю недели місяць місяці назад upd"
                    + " последнее обновление останнє local time київ киев мск");

    private DateLine() {}

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the line is a day, a time or both. */
    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        boolean number = false;
        boolean month = false;
        boolean said = false;
        boolean ago = false;
        Matcher parts = PARTS.matcher(line);
        while (parts.find()) {
            String part = parts.group().toLowerCase(Locale.ROOT);
            number |= Character.isDigit(part.charAt(0));
            month |= MONTHS.contains(part);
            said |= SAYS.contains(part);
            ago |= AGO.contains(part);
            if (!isOfDate(part)) {
                return false;
            }
        }
        if (OTHER_MARKS.matcher(line).find()) {
            return false;
        }
        if (!number) {
            return ago && said;
        }
        return isAlone(line)
                && (month
                        || ago
                        || (said && HOUR.matcher(line).find())
                        || CLOCK.matcher(line).find()
                        || NUMERIC_DAY.matcher(line).find());
    }

    /** Whether the line names a day, not only a time. */
    static boolean namesDay(String line) {
        return is(line)
                && (NUMERIC_DAY.matcher(line).find()
                        || PARTS.matcher(line.toLowerCase(Locale.ROOT))
                                .results()
                                .anyMatch(part -> MONTHS.contains(part.group()) || AGO.contains(part.group())));
    }

    /** Whether the word is a month or day by its name. */
    static boolean isDateWord(String word) {
        return isOfDate(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isOfDate(String part) {
        if (Character.isDigit(part.charAt(0))) {
            return part.length() <= 4;
        }
        return MONTHS.contains(part) || AGO.contains(part) || SAYS.contains(part) || OTHERS.contains(part);
    }

    /** "On 9 September." is a sentence; "9 вересня 2024 р." and "4 p.m." are none. */
    private static boolean isAlone(String line) {
        return !line.endsWith(".") || (line.length() > 2 && !Character.isLetterOrDigit(line.charAt(line.length() - 3)));
    }
}
