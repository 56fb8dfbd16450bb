package org.parley.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.Transformer;
import org.parley.seed.SeedFiles;

/**
 * The default pipeline: {@code text} and {@code zones} of articles to the annotation columns {@code document},
 * {@code zone}, {@code actors} and {@code statements}. It learns nothing and needs no network; saved, it holds its seed
 * files.
 */
public final class ParleyPipeline {
    public static final String DOCUMENT = "document";
    public static final String ZONE = "zone";
    public static final String ACTORS = "actors";
    public static final String STATEMENTS = "statements";

    private static final String UID = "parley_pipeline";

    private ParleyPipeline() {}

    public static PipelineModel of(SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        return new PipelineModel(UID, stages(seeds, recipe));
    }

    /** The same stages, to be fitted together with others. */
    public static Pipeline unfitted(SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        return new Pipeline(UID).setStages(stages(seeds, recipe).toArray(PipelineStage[]::new));
    }

    private static List<Transformer> stages(SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        DocumentAssembler document = new DocumentAssembler("parley_document");
        document.setInputCol("text");
        document.setOutputCol(DOCUMENT);
        ActorAnnotator actors = ActorAnnotator.of(seeds, recipe);
        actors.setInputCols(new String[] {DOCUMENT, ZONE});
        actors.setOutputCol(ACTORS);
        StatementAnnotator statements = StatementAnnotator.of(seeds, recipe);
        statements.setInputCols(new String[] {DOCUMENT, ACTORS, ZONE});
        statements.setOutputCol(STATEMENTS);
        return List.of(document, new ZoneAssembler(), actors, statements);
    }
}
