package org.parley.table;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.parley.model.UpperCase;

/** The type of a record component, as Java declares it, and what a table makes of it. */
record ColumnType(AnnotatedType declared) {
    private static final Map<Class<?>, DataType> PLAIN = Map.ofEntries(
            Map.entry(String.class, DataTypes.StringType),
            Map.entry(int.class, DataTypes.IntegerType),
            Map.entry(Integer.class, DataTypes.IntegerType),
            Map.entry(long.class, DataTypes.LongType),
            Map.entry(Long.class, DataTypes.LongType),
            Map.entry(double.class, DataTypes.DoubleType),
            Map.entry(Double.class, DataTypes.DoubleType),
            Map.entry(boolean.class, DataTypes.BooleanType),
            Map.entry(Boolean.class, DataTypes.BooleanType),
            Map.entry(LocalDate.class, DataTypes.DateType),
            Map.entry(Instant.class, DataTypes.TimestampType));

    static ColumnType of(RecordComponent component) {
        return new ColumnType(component.getAnnotatedType());
    }

    /** The schema of a table whose rows are records of a class. */
    static StructType schema(Class<?> type) {
        List<StructField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            ColumnType column = of(component);
            fields.add(DataTypes.createStructField(columnName(component), column.dataType(), column.nullable()));
        }
        return DataTypes.createStructType(fields);
    }

    /** The column of a component: actorId is actor_id. */
    static String columnName(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    Class<?> raw() {
        return declared.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) declared.getType();
    }

    boolean nullable() {
        return declared.isAnnotationPresent(Nullable.class);
    }

    boolean isList() {
        return raw() == List.class;
    }

    boolean isRecord() {
        return raw().isRecord();
    }

    boolean isEnum() {
        return raw().isEnum();
    }

    /** Whether an enum's names are written in lower case. */
    boolean isLowerCase() {
        return !raw().isAnnotationPresent(UpperCase.class);
    }

    /** The type of a list's elements. */
    ColumnType element() {
        return new ColumnType(((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments()[0]);
    }

    DataType dataType() {
        if (isList()) {
            return DataTypes.createArrayType(element().dataType(), element().nullable());
        }
        if (isRecord()) {
            return schema(raw());
        }
        if (isEnum()) {
            return DataTypes.StringType;
        }
        DataType plain = PLAIN.get(raw());
        if (plain == null) {
            throw new IllegalArgumentException("no column can hold a " + declared);
        }
        return plain;
    }
}
