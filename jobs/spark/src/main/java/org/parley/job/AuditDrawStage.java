package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.parley.audit.Allocation;
import org.parley.audit.AuditSheet;
import org.parley.audit.FoundTotal;
import org.parley.audit.Share;
import org.parley.audit.SheetRow;
import org.parley.flow.AuditCandidate;
import org.parley.flow.AuditDraw;
import org.parley.flow.AuditFlow;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.Story;
import org.parley.session.UserError;
import org.parley.table.RecordEncoder;
import org.parley.table.Tables;

/**
 * Findings to a sheet with a sample of them.
 *
 * @param out the sheet
 * @param size findings in all
 * @param kinds at least one
 * @param seed what chance follows from
 */
record AuditDrawStage(Path out, int size, Set<AuditKind> kinds, long seed) implements Stage {
    @Override
    public String name() {
        return "draw";
    }

    @Override
    public void prepare(Work work) {
        LocalFiles.requireWritable(out);
        if (Files.exists(out)) {
            throw new UserError(out + " is there already, perhaps with labels: name another with --out");
        }
    }

    @Override
    public void run(Work work, Due due) {
        Dataset<AuditCandidate> candidates = candidates(work);
        List<Share> shares = shares(AuditFlow.totals(candidates).collectAsList());
        int most = shares.stream().mapToInt(Share::stratumDrawn).max().orElse(0);
        Dataset<Share> dealt = work.spark().createDataset(shares, RecordEncoder.of(Share.class));
        Dataset<AuditDraw> draws = work.keep("draws", AuditFlow.draw(candidates, dealt, most, seed), AuditDraw.class);
        try {
            List<SheetRow> sheet = AuditFlow.sheet(
                            draws, work.read(Tables.ARTICLES), work.read(Tables.MENTIONS), work.read(Tables.ACTORS))
                    .collectAsList();
            boolean again = work.has(Tables.AUDIT_ITEMS)
                    && !work.read(Tables.AUDIT_ITEMS)
                            .filter(col("label").isNotNull())
                            .isEmpty();
            work.write(Tables.AUDIT_ITEMS, draws.select(col("item.*")).as(RecordEncoder.of(AuditItem.class)));
            LocalFiles.write(out, file -> {
                try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    AuditSheet.write(writer, sheet);
                }
            });
            work.note(String.format(
                    Locale.ROOT,
                    "%s: %,d findings to label; then: parley audit score --labels %s",
                    out,
                    sheet.size(),
                    out));
            if (again) {
                work.note(
                        "the labels of the last draw are no longer in audit_items; precisions stays until the next score");
            }
        } finally {
            work.drop("draws");
        }
    }

    private Dataset<AuditCandidate> candidates(Work work) {
        Dataset<Story> stories = work.read(Tables.STORIES);
        return kinds.stream()
                .map(kind -> switch (kind) {
                    case MENTION -> AuditFlow.ofMentions(stories, work.read(Tables.MENTIONS));
                    case COMENTION -> AuditFlow.ofComentions(stories, work.read(Tables.COMENTIONS));
                    case STATEMENT -> AuditFlow.ofStatements(stories, work.read(Tables.QUOTES));
                })
                .reduce(Dataset::unionByName)
                .orElseThrow();
    }

    private List<Share> shares(List<FoundTotal> totals) {
        if (totals.isEmpty()) {
            throw new UserError("there is nothing to draw from");
        }
        List<Share> shares = new ArrayList<>();
        int left = size;
        int others = kinds.size();
        for (AuditKind kind : kinds) {
            int places = left / others--;
            left -= places;
            List<FoundTotal> its =
                    totals.stream().filter(total -> total.kind() == kind).toList();
            int least = Allocation.least(its);
            if (places < least) {
                throw new UserError("--size: at least " + least * kinds.size() + " here, two of each kind a year");
            }
            shares.addAll(Allocation.of(its, places));
        }
        return shares;
    }
}
