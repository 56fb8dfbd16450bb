package org.parley.job;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.parley.audit.PrecisionDraws;
import org.parley.flow.HistoryFlow;
import org.parley.flow.TrendFlow;
import org.parley.model.AuditItem;
import org.parley.model.AuditedTrend;
import org.parley.model.Trend;
import org.parley.model.Window;
import org.parley.table.Tables;
import org.parley.trend.ActorHistory;
import org.parley.trend.Calendar;
import org.parley.trend.Extraction;

/** Labels and evidence to trends under the audit. */
record AuditTrendsStage() implements Stage {
    @Override
    public String name() {
        return "trends";
    }

    @Override
    public void run(Work work, Due due) {
        List<AuditItem> items = work.read(Tables.AUDIT_ITEMS).collectAsList();
        Dataset<Trend> trends = work.read(Tables.TRENDS);
        TrendStage.present(work).stream()
                .map(window -> audited(work, window, items, trends))
                .reduce(Dataset::union)
                .ifPresent(rows -> work.write(Tables.AUDITED_TRENDS, rows));
    }

    private static Dataset<AuditedTrend> audited(
            Work work, Window window, List<AuditItem> items, Dataset<Trend> trends) {
        Calendar calendar = TrendStage.calendar(work, window);
        Extraction extraction = LocalFiles.read(() -> PrecisionDraws.of(calendar, items));
        Dataset<ActorHistory> histories = HistoryFlow.ofActors(
                work.read(Tables.STORIES), work.read(Tables.MENTIONS), work.read(Tables.QUOTES), window);
        return TrendFlow.audited(
                trends.filter(functions.col("window").equalTo(window.name().toLowerCase(Locale.ROOT))),
                HistoryFlow.auditedPairs(
                        work.read(Tables.COMENTIONS), histories, calendar, TrendStage.blocks(work), extraction));
    }
}
