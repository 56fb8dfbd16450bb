package org.parley.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.audit.LabelSheet;
import org.parley.audit.Labelling;
import org.parley.audit.Precisions;
import org.parley.audit.SheetLabel;
import org.parley.session.UserError;
import org.parley.table.Tables;

/**
 * Labels to precisions.
 *
 * @param sheets the labelled ones
 */
record AuditScoreStage(List<Path> sheets) implements Stage {
    @Override
    public String name() {
        return "score";
    }

    @Override
    public void prepare(Work work) {
        LocalFiles.requireReadable(sheets);
        labelling(work);
    }

    @Override
    public void run(Work work, Due due) {
        Labelling labelling = labelling(work);
        for (Path sheet : sheets) {
            work.run().seed("labels " + sheet.getFileName(), LocalFiles.read(() -> Files.readAllBytes(sheet)));
        }
        work.write(Tables.AUDIT_ITEMS, work.spark().createDataset(labelling.items(), Tables.AUDIT_ITEMS.encoder()));
        work.write(
                Tables.PRECISIONS,
                work.spark().createDataset(Precisions.of(labelling.items()), Tables.PRECISIONS.encoder()));
        if (labelling.missing() > 0) {
            work.note(String.format(
                    Locale.ROOT,
                    "drawn, and in no row: %,d of %,d findings",
                    labelling.missing(),
                    labelling.items().size()));
        }
        if (labelling.unlabelled() > 0) {
            work.note(String.format(Locale.ROOT, "rows without a label: %,d", labelling.unlabelled()));
        }
    }

    private Labelling labelling(Work work) {
        List<SheetLabel> rows = new ArrayList<>();
        for (Path sheet : sheets) {
            rows.addAll(LocalFiles.read(() -> LabelSheet.read(sheet.toString(), Files.readAllBytes(sheet))));
        }
        if (rows.stream().allMatch(row -> row.label() == null)) {
            throw new UserError(
                    "no row of " + sheets.get(0) + " has a label: write yes, no or unsure into the column right");
        }
        return LocalFiles.read(() -> Labelling.of(work.read(Tables.AUDIT_ITEMS).collectAsList(), rows));
    }
}
