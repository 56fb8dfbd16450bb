package org.parley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;

@SparkTest
class FlowRowsTest {
    private static final List<Span> SPANS =
            IntStream.range(0, 50).mapToObj(i -> new Span(i, i + 1)).toList();

    @Test
    void flowOfValues_givesItsRows() {
        List<Integer> rows = FlowRows.of(
                SPANS.subList(0, 3),
                Span.class,
                data -> data.map((MapFunction<Span, Integer>) Span::end, Encoders.INT()));
        assertThat(rows).containsExactly(1, 2, 3);
    }

    @Test
    void flowThatSeesThePartitions_fails() {
        assertThatThrownBy(() -> FlowRows.of(
                        SPANS,
                        Span.class,
                        data -> data.select(
                                functions.monotonically_increasing_id().as(Encoders.LONG()))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("7 partitions");
    }
}
