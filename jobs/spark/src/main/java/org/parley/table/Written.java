package org.parley.table;

import java.util.List;

/**
 * What a write did.
 *
 * @param table the table's name
 * @param rows rows written
 * @param files files they are in
 * @param bytes size of those files
 * @param months months that have rows now, sorted; empty for a table without months
 */
public record Written(String table, long rows, long files, long bytes, List<String> months) {
    public Written {
        months = List.copyOf(months);
    }
}
