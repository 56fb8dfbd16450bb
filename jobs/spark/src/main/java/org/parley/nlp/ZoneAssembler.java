package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;
import org.parley.text.ZoneRange;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * The articles' {@code zones} as an annotation column {@code zone}: from code points in the table to UTF-16 places in
 * the pipeline. Where there is a column {@code published}, a {@code published} annotation tells the day.
 */
public final class ZoneAssembler extends Transformer implements DefaultParamsWritable {
    private static final long serialVersionUID = 1;

    private static final String TEXT = "text";
    private static final String ZONES = "zones";
    private static final String PUBLISHED = "published";
    private static final StructField FIELD = Annotations.field(ZoneAnnotation.TYPE, ZoneAnnotation.TYPE);

    private final String uid;

    public ZoneAssembler() {
        this("parley_zones");
    }

    public ZoneAssembler(String uid) {
        this.uid = uid;
    }

    /** How Spark loads a saved one. */
    public static MLReader<ZoneAssembler> read() {
        return new DefaultParamsReader<>();
    }

    @Override
    public String uid() {
        return uid;
    }

    @Override
    public Dataset<Row> transform(Dataset<?> dataset) {
        UDF3<@Nullable String, @Nullable Seq<Row>, @Nullable String, List<Row>> assemble = ZoneAssembler::assemble;
        UserDefinedFunction zones = functions.udf(assemble, Annotation.arrayType());
        boolean dated = Arrays.asList(dataset.columns()).contains(PUBLISHED);
        Column day = (dated ? dataset.col(PUBLISHED) : functions.lit(null)).cast(DataTypes.StringType);
        Column column = zones.apply(dataset.col(TEXT), dataset.col(ZONES), day);
        return dataset.withColumn(ZoneAnnotation.TYPE, column.as(ZoneAnnotation.TYPE, FIELD.metadata()));
    }

    @Override
    public StructType transformSchema(StructType schema) {
        return schema.add(FIELD);
    }

    @Override
    public ZoneAssembler copy(ParamMap extra) {
        return defaultCopy(extra);
    }

    private static List<Row> assemble(@Nullable String text, @Nullable Seq<Row> zones, @Nullable String day) {
        List<Row> annotations = new ArrayList<>();
        if (day != null) {
            annotations.add(Annotations.row(DayAnnotation.of(day)));
        }
        if (text != null && zones != null && !zones.isEmpty()) {
            CodePoints codePoints = CodePoints.of(text);
            for (Row zone : JavaConverters.seqAsJavaList(zones)) {
                annotations.add(Annotations.row(ZoneAnnotation.of(ZoneRange.of(zone(zone), codePoints))));
            }
        }
        return annotations;
    }

    static Zone zone(Row row) {
        return new Zone(
                Labels.read(ZoneKind.class, row.getAs("kind")), row.<Integer>getAs("begin"), row.<Integer>getAs("end"));
    }
}
