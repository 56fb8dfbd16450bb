package org.parley.table;

import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForBoolean;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForDouble;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForInteger;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForJavaEnum;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForJavaInstant;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForJavaLocalDate;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForLong;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForMapObjects;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForObject;
import static org.apache.spark.sql.catalyst.SerializerBuildHelper.createSerializerForString;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.KnownNotNull;
import org.apache.spark.sql.catalyst.expressions.Lower;
import org.apache.spark.sql.catalyst.expressions.objects.AssertNotNull;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.apache.spark.sql.types.ObjectType;
import scala.Tuple2;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** The expressions that turn a record into a row. */
final class RecordSerializer {
    private RecordSerializer() {}

    static Expression of(Class<?> type) {
        return record(type, new BoundReference(0, new ObjectType(type), true));
    }

    private static Expression record(Class<?> type, Expression input) {
        List<Tuple2<String, Expression>> columns = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            columns.add(new Tuple2<>(ColumnType.columnName(component), component(type, component, input)));
        }
        return createSerializerForObject(input, seq(columns));
    }

    private static Expression component(Class<?> type, RecordComponent component, Expression input) {
        ColumnType column = ColumnType.of(component);
        boolean primitive = column.raw().isPrimitive();
        Expression read = new Invoke(
                new KnownNotNull(input),
                component.getName(),
                primitive ? column.dataType() : new ObjectType(column.raw()),
                none(),
                none(),
                true,
                !primitive,
                true);
        String place = "component " + component.getName() + " of " + type.getSimpleName();
        return checked(column, value(column, read, place), place);
    }

    private static Expression value(ColumnType column, Expression input, String place) {
        Class<?> raw = column.raw();
        if (raw.isPrimitive()) {
            return input;
        }
        if (column.isList()) {
            ColumnType element = column.element();
            return createSerializerForMapObjects(
                    input,
                    new ObjectType(element.raw()),
                    item -> checked(element, value(element, item, place), "an element of " + place));
        }
        if (column.isRecord()) {
            return record(raw, input);
        }
        if (column.isEnum()) {
            Expression name = createSerializerForJavaEnum(input);
            return column.isLowerCase() ? new Lower(name) : name;
        }
        return plain(raw, input, place);
    }

    private static Expression plain(Class<?> raw, Expression input, String place) {
        if (raw == String.class) {
            return createSerializerForString(input);
        } else if (raw == Integer.class) {
            return createSerializerForInteger(input);
        } else if (raw == Long.class) {
            return createSerializerForLong(input);
        } else if (raw == Double.class) {
            return createSerializerForDouble(input);
        } else if (raw == Boolean.class) {
            return createSerializerForBoolean(input);
        } else if (raw == LocalDate.class) {
            return createSerializerForJavaLocalDate(input);
        } else if (raw == Instant.class) {
            return createSerializerForJavaInstant(input);
        }
        throw new IllegalArgumentException(place + ": no column can hold a " + raw.getName());
    }

    private static Expression checked(ColumnType column, Expression input, String place) {
        return column.nullable() || column.raw().isPrimitive() ? input : new AssertNotNull(input, seq(List.of(place)));
    }

    private static <T> Seq<T> none() {
        return seq(List.of());
    }

    static <T> Seq<T> seq(List<T> list) {
        return JavaConverters.asScalaBuffer(list).toList();
    }
}
