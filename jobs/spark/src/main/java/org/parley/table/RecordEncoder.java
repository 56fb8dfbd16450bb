package org.parley.table;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import scala.reflect.ClassTag$;

/**
 * Encodes records as rows, and rows as records.
 *
 * <p>A component is a column; camelCase becomes snake_case, in nested records too. Components may be String, int, long,
 * double, boolean and their boxes, LocalDate (a date), Instant (a timestamp), enums (their names, in lower case unless
 * the enum is {@link org.parley.model.UpperCase}), records, and lists of any of these. A column is nullable where the
 * component is {@code @Nullable}. Columns are found by name, so their order does not matter.
 */
public final class RecordEncoder {
    private RecordEncoder() {}

    /**
     * The encoder of a public record class; an {@link IllegalArgumentException} that names the component when it holds
     * what no column can.
     */
    public static <T extends Record> Encoder<T> of(Class<T> type) {
        return new ExpressionEncoder<>(
                RecordSerializer.of(type), RecordDeserializer.of(type), ClassTag$.MODULE$.apply(type));
    }
}
