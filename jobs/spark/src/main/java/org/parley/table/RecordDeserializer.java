package org.parley.table;

import static org.apache.spark.sql.catalyst.DeserializerBuildHelper.addToPath;
import static org.apache.spark.sql.catalyst.DeserializerBuildHelper.createDeserializerForInstant;
import static org.apache.spark.sql.catalyst.DeserializerBuildHelper.createDeserializerForLocalDate;
import static org.apache.spark.sql.catalyst.DeserializerBuildHelper.createDeserializerForString;
import static org.apache.spark.sql.catalyst.DeserializerBuildHelper.createDeserializerForTypesSupportValueOf;
import static org.apache.spark.sql.catalyst.DeserializerBuildHelper.deserializerForWithNullSafetyAndUpcast;
import static org.apache.spark.sql.catalyst.DeserializerBuildHelper.expressionWithNullSafety;
import static org.parley.table.RecordSerializer.seq;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.WalkedTypePath;
import org.apache.spark.sql.catalyst.analysis.GetColumnByOrdinal;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.If;
import org.apache.spark.sql.catalyst.expressions.IsNull;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Upper;
import org.apache.spark.sql.catalyst.expressions.objects.NewInstance;
import org.apache.spark.sql.catalyst.expressions.objects.UnresolvedMapObjects;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.ObjectType;
import scala.Option;
import scala.Some;

/** The expressions that turn a row into a record. Columns are resolved by name when a plan is analysed. */
final class RecordDeserializer {
    private RecordDeserializer() {}

    static Expression of(Class<?> type) {
        DataType schema = ColumnType.schema(type);
        WalkedTypePath path = new WalkedTypePath(seq(List.<String>of())).recordRoot(type.getName());
        return deserializerForWithNullSafetyAndUpcast(
                new GetColumnByOrdinal(0, schema), schema, true, path, input -> record(type, input, path));
    }

    private static Expression record(Class<?> type, Expression input, WalkedTypePath path) {
        List<Expression> arguments = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            ColumnType column = ColumnType.of(component);
            String name = ColumnType.columnName(component);
            WalkedTypePath here = path.recordField(column.raw().getName(), name);
            Expression field = addToPath(input, name, column.dataType(), here);
            arguments.add(expressionWithNullSafety(value(column, field, here), column.nullable(), here));
        }
        ObjectType object = new ObjectType(type);
        Expression instance = new NewInstance(type, seq(arguments), seq(List.of()), false, object, Option.empty());
        return new If(new IsNull(input), Literal.create(null, object), instance);
    }

    private static Expression value(ColumnType column, Expression input, WalkedTypePath path) {
        Class<?> raw = column.raw();
        if (raw.isPrimitive()) {
            return input;
        }
        if (column.isList()) {
            return list(column.element(), input, path);
        }
        if (column.isRecord()) {
            return record(raw, input, path);
        }
        if (column.isEnum()) {
            return createDeserializerForTypesSupportValueOf(createDeserializerForString(new Upper(input), false), raw);
        }
        return plain(raw, input);
    }

    private static Expression list(ColumnType element, Expression input, WalkedTypePath path) {
        WalkedTypePath here = path.recordArray(element.raw().getName());
        return new UnresolvedMapObjects(
                item -> deserializerForWithNullSafetyAndUpcast(
                        item, element.dataType(), element.nullable(), here, casted -> value(element, casted, here)),
                input,
                new Some<>(List.class));
    }

    private static Expression plain(Class<?> raw, Expression input) {
        if (raw == String.class) {
            return createDeserializerForString(input, true);
        } else if (raw == LocalDate.class) {
            return createDeserializerForLocalDate(input);
        } else if (raw == Instant.class) {
            return createDeserializerForInstant(input);
        }
        return createDeserializerForTypesSupportValueOf(input, raw);
    }
}
