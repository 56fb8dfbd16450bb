package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;
import org.parley.actor.ActorMention;
import org.parley.quote.Statement;
import org.parley.seed.SeedFiles;
import org.parley.text.Layout;

/**
 * Reported statements as CHUNK annotations: {@code document}, {@code chunk} (mentions of actors, Parley's or those of
 * any recogniser), and {@code zone} where there is one, to {@code chunk}. The metadata are those of
 * {@code StatementChunk}.
 */
public final class StatementAnnotator extends SeededAnnotator<StatementAnnotator> {
    static final String STEP = "parley_statements";

    private static final long serialVersionUID = 1;

    public StatementAnnotator() {
        this(STEP);
    }

    public StatementAnnotator(String uid) {
        this(Uid.next(uid));
    }

    private StatementAnnotator(Uid uid) {
        super(uid);
    }

    public static StatementAnnotator of(SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        StatementAnnotator annotator = new StatementAnnotator();
        annotator.take(seeds, recipe.getName());
        return annotator;
    }

    /** How Spark loads a saved one. */
    public static MLReader<StatementAnnotator> read() {
        return new SeededAnnotator.Reader<>();
    }

    @Override
    public String[] inputAnnotatorTypes() {
        return new String[] {Annotations.DOCUMENT, Annotations.CHUNK};
    }

    @Override
    public String outputAnnotatorType() {
        return Annotations.CHUNK;
    }

    @Override
    List<Annotation> annotate(Layout layout, List<Annotation> inputs) {
        List<ActorMention> actors = MentionChunk.in(inputs, () -> layout).stream()
                .map(PlacedMention::mention)
                .toList();
        List<Annotation> chunks = new ArrayList<>();
        for (Statement statement : supply().quotes().find(layout, actors)) {
            chunks.add(StatementChunk.of(statement, chunks.size(), layout));
        }
        return chunks;
    }
}
