package org.parley.nlp;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;
import org.parley.session.UserError;

/** Pipelines that somebody has saved. */
public final class SavedPipeline {
    private SavedPipeline() {}

    /**
     * Loads a saved pipeline, or a pretrained one, which is fetched when it is not at hand.
     *
     * @param place its folder, on any file system that Hadoop knows; or the name under which it is published, followed by
     *     a colon and its language unless that is English
     * @throws UserError when there is none, or one of its stages can't be loaded
     */
    public static PipelineModel load(SparkSession spark, String place) {
        boolean named = PretrainedPipelines.isName(place) && (place.contains(":") || !isThere(spark, place));
        String path = named ? PretrainedPipelines.folder(spark, place) : place;
        requireSaved(spark, path);
        try {
            return PipelineModel.load(path);
        } catch (LinkageError e) {
            throw new UserError(
                    path + " needs libraries that are missing (" + e.getMessage()
                            + "): deep models need --jars parley-natives.jar",
                    e);
        } catch (RuntimeException e) {
            throw new UserError("can't load the pipeline " + path + ": " + e.getMessage(), e);
        }
    }

    private static void requireSaved(SparkSession spark, String path) {
        if (!isThere(spark, path)) {
            throw new UserError("no such pipeline: " + path);
        }
        if (!isThere(spark, path + "/metadata") || !isThere(spark, path + "/stages")) {
            throw new UserError(path + " is no saved pipeline: it has no metadata and stages");
        }
    }

    private static boolean isThere(SparkSession spark, String path) {
        try {
            Path folder = new Path(path);
            return folder.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(folder);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("can't read the pipeline " + path + ": " + e.getMessage(), e);
        }
    }
}
