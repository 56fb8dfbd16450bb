package org.parley.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.parley.model.Article;
import org.parley.session.UserError;

/**
 * Somebody else's pipeline of Spark NLP stages, whose names take the place of those of Parley's recogniser: in a column
 * of CHUNK annotations with the label as {@code entity}, or of NAMED_ENTITY annotations in the IOB scheme.
 */
public final class OtherPipeline {
    private static final String ANNOTATOR_TYPE = "annotatorType";
    private static final String ARTICLE = "parley_article";
    private static final String TEXT = "parley_text";

    private final PipelineModel model;
    private final String text;
    private final String names;

    private OtherPipeline(PipelineModel model, String text, String names) {
        this.model = model;
        this.text = text;
        this.names = names;
    }

    /**
     * A pipeline that finds names.
     *
     * @param names the column that holds them; empty where there is but one of chunks, or but one of labelled tokens
     * @throws UserError when there is no such column, or the pipeline doesn't begin with the text as it is
     */
    public static OtherPipeline of(PipelineModel model, String names) {
        String text = text(model);
        return new OtherPipeline(model, text, column(outputs(model, text), names));
    }

    /** Whether a pipeline has the form of {@link ParleyPipeline}: whatever its stages are, it gives all that is needed. */
    public static boolean isWhole(PipelineModel model) {
        StructType outputs = outputs(model, text(model));
        return Stream.of(ParleyPipeline.ZONE, ParleyPipeline.ACTORS, ParleyPipeline.STATEMENTS)
                .allMatch(name -> Arrays.asList(outputs.fieldNames()).contains(name));
    }

    /** The column that holds the names. */
    public String names() {
        return names;
    }

    /** The articles, and the annotations that hold their names. */
    Dataset<Row> over(Dataset<Article> articles) {
        Dataset<Row> rows = articles.select(
                functions.struct(PlainArticle.columns()).as(ARTICLE),
                articles.col("text").as(text),
                articles.col("zones"));
        return model.transform(rows).select(ARTICLE, names);
    }

    /** Texts, and the annotations that hold their names. */
    Dataset<Row> over(SparkSession spark, List<String> texts) {
        Dataset<Row> rows = spark.createDataset(texts, Encoders.STRING()).toDF(TEXT);
        return model.transform(rows.select(rows.col(TEXT), rows.col(TEXT).as(text)))
                .select(TEXT, names);
    }

    /** The column that the pipeline reads its text from. */
    private static String text(PipelineModel model) {
        DocumentAssembler document = stages(model)
                .filter(DocumentAssembler.class::isInstance)
                .map(DocumentAssembler.class::cast)
                .findFirst()
                .orElseThrow(() -> new UserError("the pipeline has no DocumentAssembler to begin with"));
        if (!document.getCleanupMode().equals("disabled")) {
            throw new UserError("the pipeline's DocumentAssembler changes the text (cleanupMode is "
                    + document.getCleanupMode() + "): places in it would be wrong");
        }
        return document.getInputCol();
    }

    private static Stream<Transformer> stages(PipelineModel model) {
        return Arrays.stream(model.stages())
                .flatMap(stage -> stage instanceof PipelineModel inner ? stages(inner) : Stream.of(stage));
    }

    private static StructType outputs(PipelineModel model, String text) {
        try {
            return model.transformSchema(new StructType().add(text, DataTypes.StringType));
        } catch (IllegalArgumentException e) {
            throw new UserError("the pipeline's stages don't fit together: " + e.getMessage(), e);
        }
    }

    private static String column(StructType outputs, String wanted) {
        List<String> chunks = columns(outputs, Annotations.CHUNK);
        List<String> labels = columns(outputs, Annotations.NAMED_ENTITY);
        List<String> all = Stream.concat(chunks.stream(), labels.stream()).toList();
        if (all.isEmpty()) {
            throw new UserError("the pipeline finds no names: it has no column of chunks or named entities");
        }
        if (!wanted.isEmpty()) {
            if (!all.contains(wanted)) {
                throw new UserError(
                        "the pipeline has no column of names called " + wanted + "; it has " + String.join(", ", all));
            }
            return wanted;
        }
        List<String> likeliest = chunks.isEmpty() ? labels : chunks;
        if (likeliest.size() > 1) {
            throw new UserError(
                    "the pipeline has several columns of names: say --names with one of " + String.join(", ", all));
        }
        return likeliest.get(0);
    }

    private static List<String> columns(StructType schema, String annotatorType) {
        return Arrays.stream(schema.fields())
                .filter(field -> annotatorType.equals(annotatorType(field)))
                .map(StructField::name)
                .toList();
    }

    private static String annotatorType(StructField field) {
        return field.metadata().contains(ANNOTATOR_TYPE) ? field.metadata().getString(ANNOTATOR_TYPE) : "";
    }
}
