package org.parley.check;

import java.util.List;
import org.parley.table.Table;

/**
 * What must hold, as a query for the rows that break it.
 *
 * @param says the rule, as a sentence
 * @param over the tables that the query reads, by their names; it is skipped when one of them is absent
 * @param breaches the query, in Spark SQL
 */
record Rule(String says, List<Table<?>> over, String breaches) {
    Rule {
        over = List.copyOf(over);
    }
}
