package org.parley.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.parley.seed.SeedFiles;

/**
 * An annotator that works with one of Parley's finders. It is saved with the seed files and the name of the recipe that
 * makes the finder of them, so that a saved pipeline needs nothing else.
 */
public abstract class SeededAnnotator<M extends Model<M>> extends ParleyAnnotator<M> {
    private static final long serialVersionUID = 1;

    private @Nullable Param<String> recipe;
    private @Nullable FinderSupply supply;

    SeededAnnotator(Uid uid) {
        super(uid);
    }

    /** The class name of the {@link FinderRecipe}. */
    public final Param<String> recipe() {
        Param<String> known = recipe;
        if (known == null) {
            known = new Param<>(this, "recipe", "class that builds the finders from the seed files");
            recipe = known;
        }
        return known;
    }

    final void take(SeedFiles seeds, String recipeName) {
        set(recipe(), recipeName);
        supply = FinderSupply.of(recipeName, seeds);
    }

    final FinderSupply supply() {
        return Objects.requireNonNull(supply, "no seed files: make the annotator by of(...) or load a saved one");
    }

    @Override
    public Dataset<?> beforeAnnotate(Dataset<?> dataset) {
        supply = supply().sentWith(dataset.sparkSession());
        return dataset;
    }

    @Override
    public void onWrite(String path, SparkSession spark) {
        try {
            SeedFolder.write(supply().seeds(), path, spark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public M copy(ParamMap extra) {
        M copy = super.copy(extra);
        ((SeededAnnotator<?>) copy).supply = supply;
        return copy;
    }

    /** Reads a saved annotator with its seed files. */
    static final class Reader<A extends SeededAnnotator<A>> extends MLReader<A> {
        @Override
        public A load(String path) {
            A annotator = new DefaultParamsReader<A>().load(path);
            try {
                annotator.take(SeedFolder.read(path, sparkSession()), annotator.getOrDefault(annotator.recipe()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return annotator;
        }
    }
}
