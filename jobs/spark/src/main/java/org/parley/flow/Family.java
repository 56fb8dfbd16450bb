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
import org.parley.table.RecordEncoder;
import org.parley.trend.BenjaminiHochberg;

/**
 * Corrects the p-values of each family of tests for their number. A family's p-values meet in one task, equal ones as one
 * row: there are far fewer different ones than tests.
 */
final class Family {
    /** Families whose tests are all there. */
    static final long COMPLETE = 0;

    private Family() {}

    /**
     * Puts each test, as a column of that name, beside its q and the number of tests of its family: null and 0 where it
     * has no p.
     *
     * @param family the column that names a test's family
     * @param p the column of their p
     * @param all number of tests of each family, those that have no row for their p being 1 included; {@link #COMPLETE}
     *     where all have one
     */
    static Dataset<Row> corrected(Dataset<?> tests, String family, String p, long all) {
        Column test = struct(Arrays.stream(tests.columns()).map(functions::col).toArray(Column[]::new));
        Dataset<Row> named = tests.select(col(family).cast("string").as("family"), col(p).as("p"), test.as("test"));
        return named.join(broadcast(q(named, all)), Columns.of("family", "p"), "left")
                .select(col("test"), col("q"), coalesce(col("tests"), lit(0L)).as("tests"));
    }

    private static Dataset<Row> q(Dataset<Row> tests, long all) {
        MapFunction<CountedP, String> family = CountedP::family;
        FlatMapGroupsFunction<String, CountedP, CorrectedP> correct = (name, counted) -> corrected(name, counted, all);
        return tests.filter(col("p").isNotNull())
                .groupBy("family", "p")
                .agg(count(lit(1)).as("tests"))
                .as(RecordEncoder.of(CountedP.class))
                .groupByKey(family, Encoders.STRING())
                .flatMapGroups(correct, RecordEncoder.of(CorrectedP.class))
                .toDF();
    }

    private static Iterator<CorrectedP> corrected(String family, Iterator<CountedP> tests, long all) {
        List<CountedP> counted = new ArrayList<>();
        tests.forEachRemaining(counted::add);
        long rowless = all - counted.stream().mapToLong(CountedP::tests).sum();
        if (rowless > 0) {
            counted.add(new CountedP(family, 1, rowless));
        }
        double[] p = counted.stream().mapToDouble(CountedP::p).toArray();
        long[] times = counted.stream().mapToLong(CountedP::tests).toArray();
        double[] q = BenjaminiHochberg.of(p, times);
        long sum = Arrays.stream(times).sum();
        List<CorrectedP> corrected = new ArrayList<>();
        for (int i = 0; i < (rowless > 0 ? p.length - 1 : p.length); i++) {
            corrected.add(new CorrectedP(family, p[i], q[i], sum));
        }
        return corrected.iterator();
    }
}
