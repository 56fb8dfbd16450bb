package org.parley.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The month column that dated tables are partitioned by. */
public final class Months {
    /** The partition of articles without a date. */
    public static final String UNDATED = "undated";

    private Months() {}

    /** The month as yyyy-MM, or {@link #UNDATED}. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? UNDATED : YearMonth.from(day).toString();
    }
}
