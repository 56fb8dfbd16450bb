package org.parley.rules.offence.flow;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Breaks a rule on purpose: a flow that reads for itself. */
public final class ReadingFlow {
    private ReadingFlow() {}

    public static Dataset<Row> of(Dataset<Row> rows) {
        return rows.sparkSession().read().load("elsewhere");
    }
}
