package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.parley.tag.GoldSentence;
import org.parley.tag.TaggedSpan;
import org.parley.text.Range;

/**
 * Gold sentences as rows that Spark NLP's trainers take: {@code text}, and annotations {@code sentence}, {@code token}
 * and {@code label}, one sentence a row, its tokens parted by blanks.
 */
final class GoldRows {
    static final String LABEL = "label";

    private static final StructType SCHEMA = new StructType()
            .add("text", DataTypes.StringType)
            .add(Annotations.field("sentence", Annotations.DOCUMENT))
            .add(Annotations.field("token", Annotations.TOKEN))
            .add(Annotations.field(LABEL, Annotations.NAMED_ENTITY));

    private GoldRows() {}

    static Dataset<Row> of(SparkSession spark, List<GoldSentence> sentences) {
        return spark.createDataFrame(sentences.stream().map(GoldRows::row).toList(), SCHEMA);
    }

    private static Row row(GoldSentence sentence) {
        String text = String.join(" ", sentence.words());
        String[] tags = tags(sentence);
        List<Annotation> tokens = new ArrayList<>();
        List<Annotation> labels = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tags.length; i++) {
            String word = sentence.words().get(i);
            Range range = new Range(begin, begin + word.length());
            tokens.add(Annotations.of(Annotations.TOKEN, range, word, Map.of("sentence", "0")));
            labels.add(Annotations.of(Annotations.NAMED_ENTITY, range, tags[i], Map.of("sentence", "0", "word", word)));
            begin = range.end() + 1;
        }
        Annotation whole =
                Annotations.of(Annotations.DOCUMENT, new Range(0, text.length()), text, Map.of("sentence", "0"));
        return RowFactory.create(text, rows(List.of(whole)), rows(tokens), rows(labels));
    }

    private static Row[] rows(List<Annotation> annotations) {
        return annotations.stream().map(Annotations::row).toArray(Row[]::new);
    }

    private static String[] tags(GoldSentence sentence) {
        String[] tags = new String[sentence.words().size()];
        Arrays.fill(tags, "O");
        for (TaggedSpan span : sentence.spans()) {
            Arrays.fill(tags, span.first(), span.beyond(), "I-" + span.label());
            tags[span.first()] = "B-" + span.label();
        }
        return tags;
    }
}
