package org.parley.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.AuditItem;

/**
 * What was drawn and what came back, together.
 *
 * @param items all that were drawn, with their labels
 * @param missing how many of them are in no sheet
 * @param unlabelled how many are in a sheet, without a label
 */
public record Labelling(List<AuditItem> items, long missing, long unlabelled) {
    public Labelling {
        items = List.copyOf(items);
    }

    /**
     * Labels what was drawn. A finding may stand in several sheets, or in several rows, as long as they say the same of
     * it.
     *
     * @throws IllegalArgumentException where a row's finding wasn't drawn, or two rows contradict each other; with the line
     */
    public static Labelling of(List<AuditItem> drawn, List<SheetLabel> rows) {
        Map<String, AuditItem> items = new TreeMap<>();
        drawn.forEach(item -> items.put(item.itemId(), item));
        Map<String, SheetLabel> labels = new HashMap<>();
        for (SheetLabel row : rows) {
            if (!items.containsKey(row.itemId())) {
                throw new IllegalArgumentException(row.place() + ": " + row.itemId()
                        + " is none of the findings that were drawn last; is the sheet from another draw?");
            }
            SheetLabel before = labels.get(row.itemId());
            if (before != null && before.label() != null && row.label() != null && before.label() != row.label()) {
                throw new IllegalArgumentException(
                        row.place() + ": " + row.itemId() + " is labelled otherwise in " + before.place());
            }
            if (before == null || before.label() == null) {
                labels.put(row.itemId(), row);
            }
        }
        List<AuditItem> labelled = new ArrayList<>();
        long missing = 0;
        long unlabelled = 0;
        for (AuditItem item : items.values()) {
            SheetLabel row = labels.get(item.itemId());
            missing += row == null ? 1 : 0;
            unlabelled += row != null && row.label() == null ? 1 : 0;
            labelled.add(row == null ? item.labelled(null, null) : item.labelled(row.label(), row.note()));
        }
        return new Labelling(labelled, missing, unlabelled);
    }
}
