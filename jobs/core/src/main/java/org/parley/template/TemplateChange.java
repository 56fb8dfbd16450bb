package org.parley.template;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Break;
import org.parley.model.Days;
import org.parley.model.Template;
import org.parley.model.Window;

/**
 * A line of an outlet's pages that starts or stops: what its words name is met more or less often from then on, which may
 * be all that is behind a break.
 *
 * @param template the line, or all lines of a kind
 * @param way whether it starts or stops
 * @param week Monday of the first week with it, or without it
 */
public record TemplateChange(Template template, Way way, LocalDate week) {
    /** What happens to the line. */
    public enum Way {
        STARTS,
        STOPS
    }

    /** From a period before the break may have come to a period after, and no less than a week. */
    private static final int DAYS_NEAR = 7;

    private static final Comparator<TemplateChange> ORDER = Comparator.comparing(TemplateChange::week)
            .thenComparing(change -> String.valueOf(change.template.outlet()))
            .thenComparing(change -> change.template.kind())
            .thenComparing(change -> String.valueOf(change.template.line()))
            .thenComparing(TemplateChange::way);

    /** The changes near the day of a break, near either end of a burst; by week and outlet. */
    public static List<TemplateChange> near(Break found, Collection<Template> templates) {
        List<Days> near = daysNear(found);
        return templates.stream()
                .flatMap(template -> Stream.of(
                        of(template, Way.STARTS, template.starts()), of(template, Way.STOPS, template.stops())))
                .flatMap(change -> change)
                .filter(change -> near.stream().anyMatch(days -> days.contains(change.week)))
                .sorted(ORDER)
                .toList();
    }

    /** The days around a break, or around either end of a burst, in which a change is near. */
    public static List<Days> daysNear(Break found) {
        Window window = found.window();
        LocalDate end = found.until();
        Days begin = daysNear(window, or(found.earliest(), found), or(found.latest(), found));
        return end == null ? List.of(begin) : List.of(begin, daysNear(window, end, end));
    }

    private static Days daysNear(Window window, LocalDate first, LocalDate last) {
        return new Days(
                min(first.minusDays(DAYS_NEAR), window.plus(first, -1)),
                max(last.plusDays(DAYS_NEAR), window.next(last)));
    }

    /**
     * Whether an actor may be counted more or less often for it: one wording of a line has one of its names, or lines of the
     * kind have whatever words.
     *
     * @param names of the actor
     */
    public boolean mayName(Collection<String> names) {
        String line = template.line();
        return line == null
                || names.stream().anyMatch(name -> Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(line)
                        .find());
    }

    private static Stream<TemplateChange> of(Template template, Way way, @Nullable LocalDate week) {
        return week == null ? Stream.empty() : Stream.of(new TemplateChange(template, way, week));
    }

    private static LocalDate or(@Nullable LocalDate bound, Break found) {
        return bound == null ? found.period() : bound;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * In words (e.g. Gazette: lines of the kind tags start in the week of 2024-09-30; 83 % of its articles have
     * such a line from then on).
     */
    public String told() {
        String outlet = template.outlet() == null ? "an outlet without a name" : template.outlet();
        String kind = template.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String what = template.line() == null
                ? "lines of the kind " + kind
                : "the line \"" + template.line() + "\" (" + kind + ")";
        String verb = way.name().toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                "%s: %s %s in the week of %s; %.0f %% of its articles %s",
                outlet,
                what,
                template.line() == null ? verb.substring(0, verb.length() - 1) : verb,
                week,
                100 * template.share(),
                way == Way.STARTS ? "have such a line from then on" : "had such a line until then");
    }
}
