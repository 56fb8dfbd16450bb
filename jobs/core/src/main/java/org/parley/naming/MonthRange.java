package org.parley.naming;

import java.io.Serializable;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.model.Months;

/**
 * Months of publication that a correction is for, both ends included. Undated articles are in a range without ends only.
 *
 * @param from the first; null when there is none
 * @param to the last; null when there is none
 */
public record MonthRange(@Nullable YearMonth from, @Nullable YearMonth to) implements Serializable {
    public static final MonthRange ALWAYS = new MonthRange(null, null);

    public MonthRange {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    boolean isAlways() {
        return from == null && to == null;
    }

    boolean contains(String month) {
        if (isAlways() || month.equals(Months.UNDATED)) {
            return isAlways();
        }
        return (from == null || from.toString().compareTo(month) <= 0)
                && (to == null || to.toString().compareTo(month) >= 0);
    }

    boolean overlaps(MonthRange other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    private boolean isBefore(MonthRange other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }
}
