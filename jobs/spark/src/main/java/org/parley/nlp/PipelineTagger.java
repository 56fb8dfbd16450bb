package org.parley.nlp;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parley.tag.TaggedSpan;
import org.parley.tag.Tagger;

/**
 * What another's pipeline finds in sentences that are known beforehand, their tokens parted by blanks: Spark tags many
 * sentences at once far faster than one after the other.
 */
public final class PipelineTagger implements Tagger {
    private final Map<List<String>, List<TaggedSpan>> found;

    private PipelineTagger(Map<List<String>, List<TaggedSpan>> found) {
        this.found = found;
    }

    /** Has the pipeline tag the sentences. */
    public static PipelineTagger of(OtherPipeline pipeline, SparkSession spark, Collection<List<String>> sentences) {
        List<List<String>> distinct = sentences.stream().distinct().toList();
        List<String> texts =
                distinct.stream().map(words -> String.join(" ", words)).toList();
        Map<String, GivenNames> names = new HashMap<>();
        for (Row row : pipeline.over(spark, texts).collectAsList()) {
            names.put(row.getString(0), GivenNames.of(AnnotatedArticles.annotations(row, 1)));
        }
        Map<List<String>, List<TaggedSpan>> found = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            GivenNames given = names.getOrDefault(texts.get(i), new GivenNames(List.of()));
            found.put(distinct.get(i), given.spans(distinct.get(i)));
        }
        return new PipelineTagger(found);
    }

    /** @throws IllegalArgumentException when a sentence is none of those known beforehand */
    @Override
    public List<List<TaggedSpan>> tag(List<String[]> sentences) {
        return sentences.stream().map(this::spans).toList();
    }

    private List<TaggedSpan> spans(String[] words) {
        List<TaggedSpan> spans = found.get(List.of(words));
        if (spans == null) {
            throw new IllegalArgumentException("a sentence that the pipeline has not seen: " + List.of(words));
        }
        return spans;
    }
}
