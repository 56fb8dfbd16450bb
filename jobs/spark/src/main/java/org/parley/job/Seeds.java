package org.parley.job;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.session.UserError;

/** The seed files that a command starts from: those in the jar, or a folder's where it has them. */
final class Seeds {
    private Seeds() {}

    static SeedFiles of(SparkSession spark, String folder) {
        SeedFiles packaged = SeedFiles.packaged(ParleySeeds.PATHS);
        if (folder.isEmpty()) {
            return packaged;
        }
        Map<String, byte[]> files = new TreeMap<>(packaged.map(bytes -> bytes));
        try {
            Path root = new Path(folder);
            FileSystem system = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
            boolean any = false;
            for (String path : ParleySeeds.PATHS) {
                Path file = new Path(root, path);
                if (system.exists(file)) {
                    try (FSDataInputStream in = system.open(file)) {
                        files.put(path, in.readAllBytes());
                    }
                    any = true;
                }
            }
            if (!any) {
                throw new UserError("--seeds: " + folder + " has none of " + String.join(", ", ParleySeeds.PATHS));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("--seeds: can't read " + folder + ": " + e.getMessage(), e);
        }
        return checked(SeedFiles.of(files));
    }

    /** A mistake in a user's seeds is told before any work, not from within it. */
    private static SeedFiles checked(SeedFiles seeds) {
        try {
            ParleySeeds.actorFinder(seeds);
            ParleySeeds.quoteFinder(seeds);
            return seeds;
        } catch (IllegalArgumentException e) {
            throw new UserError("--seeds: " + e.getMessage(), e);
        }
    }
}
