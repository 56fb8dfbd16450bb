package org.parley.nlp;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;
import org.parley.session.UserError;

/** Pipelines that somebody has saved. */
public final class SavedPipeline {
    private SavedPipeline() {}

    /**
     * Loads a saved pipeline.
     *
     * @param path its folder, on any file system that Hadoop knows
     * @throws UserError when there is none, or one of its stages can't be loaded
     */
    public static PipelineModel load(SparkSession spark, String path) {
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
        try {
            Path folder = new Path(path);
            FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
            if (!files.exists(folder)) {
                throw new UserError("no such pipeline: " + path);
            }
            if (!files.exists(new Path(folder, "metadata")) || !files.exists(new Path(folder, "stages"))) {
                throw new UserError(path + " is no saved pipeline: it has no metadata and stages");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("can't read the pipeline " + path + ": " + e.getMessage(), e);
        }
    }
}
