package org.parley.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.parley.audit.PrecisionDraws;
import org.parley.flow.HistoryFlow;
import org.parley.flow.TrendFlow;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.AuditLabel;
import org.parley.model.AuditedTrend;
import org.parley.model.Trend;
import org.parley.model.Window;
import org.parley.table.Tables;
import org.parley.trend.ActorHistory;
import org.parley.trend.Calendar;
import org.parley.trend.Extraction;
import org.parley.trend.TrendTest;

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
        Dataset<ActorHistory> histories = HistoryFlow.ofActors(
                work.read(Tables.STORIES), work.read(Tables.MENTIONS), work.read(Tables.QUOTES), window);
        boolean mentions = isDecided(items, AuditKind.MENTION);
        List<Dataset<TrendTest>> tests = new ArrayList<>();
        if (mentions) {
            tests.add(HistoryFlow.auditedActors(histories, calendar, extraction(calendar, items, AuditKind.MENTION)));
        }
        if (!mentions || isDecided(items, AuditKind.COMENTION)) {
            tests.add(HistoryFlow.auditedPairs(
                    work.read(Tables.COMENTIONS),
                    histories,
                    calendar,
                    TrendStage.blocks(work),
                    extraction(calendar, items, AuditKind.COMENTION)));
        }
        return TrendFlow.audited(
                trends.filter(functions.col("window").equalTo(window.name().toLowerCase(Locale.ROOT))),
                tests.stream().reduce(Dataset::union).orElseThrow());
    }

    private static Extraction extraction(Calendar calendar, List<AuditItem> items, AuditKind kind) {
        return LocalFiles.read(() -> PrecisionDraws.of(calendar, items, kind));
    }

    private static boolean isDecided(List<AuditItem> items, AuditKind kind) {
        return items.stream().anyMatch(item -> item.kind() == kind && isDecided(item));
    }

    /** Whether a label says yes or no. */
    static boolean isDecided(AuditItem item) {
        return item.label() == AuditLabel.YES || item.label() == AuditLabel.NO;
    }
}
