package org.parley.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.parley.table.RecordEncoder;

/** The rows that a flow makes of some input, however the input is laid out. */
public final class FlowRows {
    private static final int[] PARTITIONS = {1, 7};

    private FlowRows() {}

    /** The flow's rows, sorted by their text, after asserting that 1 and 7 partitions and any order give the same. */
    public static <I extends Record, O> List<O> of(
            List<I> input, Class<I> type, Function<Dataset<I>, Dataset<O>> flow) {
        List<O> expected = sorted(flow.apply(laid(input, type, 1)));
        for (int partitions : PARTITIONS) {
            List<O> rows = sorted(flow.apply(laid(shuffled(input, partitions), type, partitions)));
            assertThat(rows)
                    .as("rows of shuffled input in %d partitions", partitions)
                    .isEqualTo(expected);
        }
        return expected;
    }

    /** As {@link #of(List, Class, Function)}, for a flow of two inputs. */
    public static <I extends Record, J extends Record, O> List<O> of(
            List<I> first,
            Class<I> firstType,
            List<J> second,
            Class<J> secondType,
            BiFunction<Dataset<I>, Dataset<J>, Dataset<O>> flow) {
        return of(
                first,
                firstType,
                rows -> flow.apply(
                        rows,
                        laid(
                                shuffled(second, rows.rdd().getNumPartitions()),
                                secondType,
                                rows.rdd().getNumPartitions())));
    }

    private static <I extends Record> Dataset<I> laid(List<I> rows, Class<I> type, int partitions) {
        return LocalSpark.session().createDataset(rows, RecordEncoder.of(type)).repartition(partitions);
    }

    private static <I> List<I> shuffled(List<I> rows, long seed) {
        List<I> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    private static <O> List<O> sorted(Dataset<O> rows) {
        return rows.collectAsList().stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }
}
