package org.parley.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How much was seen of a name in one month; the fields are those of {@link NameUse}.
 *
 * @param articles articles that mention it
 * @param capitals mentions by name that are all capitals
 * @param marks mentions by name with a sign in it that no name has
 */
public record MonthCount(
        String month,
        long articles,
        long lower,
        long labels,
        long starts,
        long joined,
        long beside,
        long closed,
        long named,
        long capitals,
        long marks) {
    static MonthCount none(String month) {
        return new MonthCount(month, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    MonthCount plus(MonthCount more) {
        return new MonthCount(
                month,
                articles + more.articles,
                lower + more.lower,
                labels + more.labels,
                starts + more.starts,
                joined + more.joined,
                beside + more.beside,
                closed + more.closed,
                named + more.named,
                capitals + more.capitals,
                marks + more.marks);
    }

    /** One count a month, sorted. */
    static List<MonthCount> summed(List<MonthCount> counts) {
        TreeMap<String, MonthCount> byMonth = new TreeMap<>();
        counts.forEach(count -> byMonth.merge(count.month(), count, MonthCount::plus));
        return new ArrayList<>(byMonth.values());
    }
}
