package org.parley.flow;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.parley.model.Measure;
import org.parley.table.RecordEncoder;
import org.parley.trend.BenjaminiHochberg;

/**
 * Corrects the p-values of each measure for their number. A measure's p-values meet in one task, equal ones as one row:
 * there are far fewer different ones than tests.
 */
final class Family {
    private Family() {}

    /**
     * Puts each test, as a column of that name, beside its q and the number of tests of its measure: null and 0 where it
     * has no p.
     *
     * @param tests with a column measure
     * @param p the column of their p
     */
    static Dataset<Row> corrected(Dataset<?> tests, String p) {
        Column test = struct(Arrays.stream(tests.columns()).map(functions::col).toArray(Column[]::new));
        Dataset<Row> named = tests.select(col("measure"), col(p).as("p"), test.as("test"));
        return named.join(broadcast(q(named)), Columns.of("measure", "p"), "left")
                .select(col("test"), col("q"), coalesce(col("tests"), lit(0L)).as("tests"));
    }

    private static Dataset<Row> q(Dataset<Row> tests) {
        MapFunction<CountedP, String> measure = counted -> counted.measure().name();
        FlatMapGroupsFunction<String, CountedP, CorrectedP> correct = (name, family) -> corrected(name, family);
        return tests.filter(col("p").isNotNull())
                .groupBy("measure", "p")
                .agg(count(lit(1)).as("tests"))
                .as(RecordEncoder.of(CountedP.class))
                .groupByKey(measure, Encoders.STRING())
                .flatMapGroups(correct, RecordEncoder.of(CorrectedP.class))
                .toDF();
    }

    private static Iterator<CorrectedP> corrected(String measure, Iterator<CountedP> family) {
        List<CountedP> counted = new ArrayList<>();
        family.forEachRemaining(counted::add);
        double[] p = counted.stream().mapToDouble(CountedP::p).toArray();
        long[] tests = counted.stream().mapToLong(CountedP::tests).toArray();
        double[] q = BenjaminiHochberg.of(p, tests);
        long all = Arrays.stream(tests).sum();
        List<CorrectedP> corrected = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            corrected.add(new CorrectedP(Measure.valueOf(measure), p[i], q[i], all));
        }
        return corrected.iterator();
    }
}
