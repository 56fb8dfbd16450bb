package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.model.RejectionCode;
import org.parley.table.Tables;

/** What the user is told once articles are in: how they are dated. */
final class IngestNotes {
    private static final String NONE = "none";
    private static final Set<RejectionCode> DAYS =
            Set.of(RejectionCode.BAD_DATE, RejectionCode.FUTURE_DATE, RejectionCode.EARLY_DATE);

    private IngestNotes() {}

    static List<String> of(Work work) {
        List<String> notes = new ArrayList<>();
        Dataset<Row> methods = work.read(Tables.ARTICLES).groupBy("date_method").count();
        List<Row> dated =
                methods.orderBy(col("count").desc(), col("date_method")).collectAsList();
        notes.add("articles dated by " + listed(dated, NONE) + undated(dated));
        if (work.has(Tables.REJECTIONS)) {
            Object[] codes = DAYS.stream()
                    .map(code -> code.name().toLowerCase(Locale.ROOT))
                    .sorted()
                    .toArray();
            List<Row> refused = work.read(Tables.REJECTIONS)
                    .filter(col("code").isin(codes))
                    .groupBy("code")
                    .count()
                    .orderBy("code")
                    .collectAsList();
            if (!refused.isEmpty()) {
                notes.add("days refused, see the table rejections: " + listed(refused, ""));
            }
        }
        return notes;
    }

    private static String undated(List<Row> dated) {
        return dated.stream()
                .filter(row -> row.getString(0).equals(NONE))
                .map(row -> String.format(Locale.ROOT, "; undated: %,d", row.getLong(1)))
                .collect(Collectors.joining());
    }

    private static String listed(List<Row> counts, String without) {
        String listed = counts.stream()
                .filter(row -> !row.getString(0).equals(without))
                .map(row -> String.format(Locale.ROOT, "%s %,d", row.getString(0), row.getLong(1)))
                .collect(Collectors.joining(", "));
        return listed.isEmpty() ? "nothing" : listed;
    }
}
