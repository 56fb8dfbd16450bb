package org.parley.flow;

import java.util.List;
import org.parley.audit.Mark;
import org.parley.model.AuditItem;

/**
 * A finding that was drawn.
 *
 * @param marks the words that it is about; none for a pair
 * @param place where it stands in the sheet: by kind, and by chance within
 */
public record AuditDraw(AuditItem item, List<Mark> marks, long place) {
    public AuditDraw {
        marks = List.copyOf(marks);
    }
}
