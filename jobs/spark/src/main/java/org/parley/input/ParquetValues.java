package org.parley.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.parley.read.RecordValue;
import org.parley.read.RecordValue.Kind;

/** The values of a row of Parquet, as those of a record of JSON: days and times as text, lists, and structs by their name. */
final class ParquetValues {
    private static final long JULIAN_1970 = 2_440_588;

    /** A column's value; null where it has none. */
    @Nullable
    RecordValue of(Group row, int column) {
        int repeated = row.getFieldRepetitionCount(column);
        if (repeated == 0) {
            return null;
        }
        Type type = row.getType().getType(column);
        if (!type.isPrimitive()) {
            return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
                    ? list(row.getGroup(column, 0))
                    : struct(row.getGroup(column, 0));
        }
        if (type.isRepetition(Type.Repetition.REPEATED)) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < repeated; i++) {
                texts.add(text(row, column, i));
            }
            return new RecordValue(Kind.LIST, texts);
        }
        return new RecordValue(kind(type), List.of(text(row, column, 0)));
    }

    /** A list of three levels, as the format has it: the middle one is repeated. */
    private RecordValue list(Group list) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            if (list.getType().getType(0).isPrimitive()) {
                texts.add(text(list, 0, i));
                continue;
            }
            Group item = list.getGroup(0, i);
            if (item.getFieldRepetitionCount(0) == 0) {
                continue;
            }
            if (!item.getType().getType(0).isPrimitive()) {
                return new RecordValue(Kind.MIXED_LIST, List.of());
            }
            texts.add(text(item, 0, 0));
        }
        return new RecordValue(Kind.LIST, texts);
    }

    private static RecordValue struct(Group struct) {
        if (struct.getType().containsField("name")) {
            int name = struct.getType().getFieldIndex("name");
            if (struct.getType().getType(name).isPrimitive() && struct.getFieldRepetitionCount(name) > 0) {
                return new RecordValue(Kind.NAMED_OBJECT, List.of(text(struct, name, 0)));
            }
        }
        return new RecordValue(Kind.OBJECT, List.of());
    }

    private static Kind kind(Type type) {
        return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
            case BOOLEAN -> Kind.BOOLEAN;
            case INT32, INT64, FLOAT, DOUBLE -> isTime(type) ? Kind.STRING : Kind.NUMBER;
            default -> Kind.STRING;
        };
    }

    private static boolean isTime(Type type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        return logical instanceof DateLogicalTypeAnnotation || logical instanceof TimestampLogicalTypeAnnotation;
    }

    private static String text(Group row, int column, int index) {
        Type type = row.getType().getType(column);
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        PrimitiveTypeName primitive = type.asPrimitiveType().getPrimitiveTypeName();
        if (logical instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(row.getInteger(column, index)).toString();
        }
        if (logical instanceof TimestampLogicalTypeAnnotation time) {
            return time(row.getLong(column, index), time);
        }
        if (primitive == PrimitiveTypeName.INT96) {
            NanoTime time = NanoTime.fromBinary(row.getInt96(column, index));
            return LocalDate.ofEpochDay(time.getJulianDay() - JULIAN_1970)
                    .atStartOfDay()
                    .plusNanos(time.getTimeOfDayNanos())
                    .toInstant(ZoneOffset.UTC)
                    .toString();
        }
        if (primitive == PrimitiveTypeName.BINARY) {
            return RecordValue.text(row.getBinary(column, index).toStringUsingUTF8())
                    .texts()
                    .get(0);
        }
        return row.getValueToString(column, index);
    }

    private static String time(long units, TimestampLogicalTypeAnnotation type) {
        Instant instant =
                switch (type.getUnit()) {
                    case MILLIS -> Instant.ofEpochMilli(units);
                    case MICROS -> Instant.ofEpochSecond(
                            Math.floorDiv(units, 1_000_000L), Math.floorMod(units, 1_000_000L) * 1000);
                    case NANOS -> Instant.ofEpochSecond(
                            Math.floorDiv(units, 1_000_000_000L), Math.floorMod(units, 1_000_000_000L));
                };
        return type.isAdjustedToUTC()
                ? instant.toString()
                : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
