package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;
import org.parley.actor.ActorMention;
import org.parley.seed.SeedFiles;
import org.parley.text.Layout;

/**
 * Mentions of actors as CHUNK annotations: {@code document}, and {@code zone} (with the day) where there is one, to {@code chunk}. The
 * metadata are those of {@code MentionChunk}.
 */
public final class ActorAnnotator extends SeededAnnotator<ActorAnnotator> {
    static final String STEP = "parley_actors";

    private static final long serialVersionUID = 1;

    public ActorAnnotator() {
        this(STEP);
    }

    public ActorAnnotator(String uid) {
        this(Uid.next(uid));
    }

    private ActorAnnotator(Uid uid) {
        super(uid);
    }

    public static ActorAnnotator of(SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        ActorAnnotator annotator = new ActorAnnotator();
        annotator.take(seeds, recipe.getName());
        return annotator;
    }

    /** How Spark loads a saved one. */
    public static MLReader<ActorAnnotator> read() {
        return new SeededAnnotator.Reader<>();
    }

    @Override
    public String outputAnnotatorType() {
        return Annotations.CHUNK;
    }

    @Override
    List<Annotation> annotate(Layout layout, List<Annotation> inputs) {
        List<Annotation> chunks = new ArrayList<>();
        for (ActorMention mention : supply().actors().find(layout, DayAnnotation.in(inputs))) {
            chunks.add(MentionChunk.of(mention, chunks.size(), layout));
        }
        return chunks;
    }
}
