package org.parley.nlp;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * A recogniser of somebody else's, which takes a text's first four letters for a person's name and its last word for how
 * sure it is of that. Behind "early" it finds the name before the text begins.
 */
final class SureNames extends Transformer {
    private static final long serialVersionUID = 1;

    @Override
    public Dataset<Row> transform(Dataset<?> rows) {
        Dataset<Row> all = rows.toDF();
        return all.withColumn(
                "names",
                expr("array(named_struct('annotatorType', 'chunk', 'begin', if(text like '%early', -4, 0),"
                                + " 'end', 3, 'result', substring(text, 1, 4), 'metadata', map('entity', 'PER',"
                                + " 'confidence', substring_index(text, ' ', -1)),"
                                + " 'embeddings', cast(array() as array<float>)))")
                        .as(
                                "names",
                                transformSchema(all.schema()).apply("names").metadata()));
    }

    @Override
    public StructType transformSchema(StructType schema) {
        return schema.add(Annotations.field("names", Annotations.CHUNK));
    }

    @Override
    public Transformer copy(ParamMap extra) {
        return this;
    }

    @Override
    public String uid() {
        return "sure_names";
    }
}
