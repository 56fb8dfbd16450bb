package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.parley.model.Months;

/**
 * How far articles that are new or others in some months may change what was found of copies: as far as one of them can
 * be the original, and to all articles without a date, whose original may be any.
 *
 * @param months each yyyy-MM or undated
 * @param days between a copy and its original at most
 * @param undated whether there are articles without a date
 */
public record CopyReach(Set<String> months, int days, boolean undated) {
    /** Whether an article's original may be another now, by its columns. */
    Column judged() {
        Column judged = undated ? col("published").isNull() : lit(false);
        for (String month : dated()) {
            YearMonth of = YearMonth.parse(month);
            judged = judged.or(
                    col("published").between(of.atDay(1), of.atEndOfMonth().plusDays(days)));
        }
        return coalesce(judged, lit(false));
    }

    /** Whether an article is one of those, or may be the original of one. */
    Column compared() {
        if (undated) {
            return lit(true);
        }
        Column compared = lit(false);
        for (String month : dated()) {
            YearMonth of = YearMonth.parse(month);
            compared = compared.or(col("published")
                    .between(of.atDay(1).minusDays(days), of.atEndOfMonth().plusDays(days)));
        }
        return compared;
    }

    private List<String> dated() {
        return months.stream().filter(month -> !month.equals(Months.UNDATED)).toList();
    }
}
