package org.parley.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.parley.actor.Directory;
import org.parley.actor.Unused;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.session.UserError;

/**
 * The seed files that a command starts from: those in the jar, or a folder's where it has them, and the files of actors
 * that are added.
 */
final class Seeds {
    private final Configuration configuration;

    private Seeds(Configuration configuration) {
        this.configuration = configuration;
    }

    /** @param told takes a line on what files of actors tell and nobody can use */
    static SeedFiles of(SparkSession spark, WorkOptions options, Consumer<String> told) {
        Seeds seeds = new Seeds(spark.sparkContext().hadoopConfiguration());
        SeedFiles files = SeedFiles.packaged(ParleySeeds.ALL);
        if (!options.seeds.isEmpty()) {
            files = files.with(seeds.folder(options.seeds));
            checked("--seeds", files);
        }
        if (!options.actors.isEmpty()) {
            files = files.with(seeds.actors(options.actors));
            Map<Unused, Long> unused = checked("--actors", files).unused();
            if (!unused.isEmpty()) {
                told.accept(unused.entrySet().stream()
                        .map(one -> String.format(
                                Locale.ROOT, "%s %,d", one.getKey().label(), one.getValue()))
                        .collect(Collectors.joining(", ", "passed over in the files of actors: ", "")));
            }
        }
        return files;
    }

    private Map<String, byte[]> folder(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Path root = new Path(folder);
            for (String path : ParleySeeds.ALL) {
                Path file = new Path(root, path);
                if (file.getFileSystem(configuration).exists(file)) {
                    files.put(path, bytes(file));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("--seeds: can't read " + folder + ": " + e.getMessage(), e);
        }
        if (files.isEmpty()) {
            throw new UserError("--seeds: " + folder + " has none of " + String.join(", ", ParleySeeds.ALL));
        }
        return files;
    }

    private Map<String, byte[]> actors(List<String> given) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : given) {
            try {
                Path file = new Path(name);
                files.put(ParleySeeds.addedActors(files.size() + 1, file.getName()), bytes(file));
            } catch (FileNotFoundException e) {
                throw new UserError("--actors: no such file: " + name, e);
            } catch (IOException | IllegalArgumentException e) {
                throw new UserError("--actors: can't read " + name + ": " + e.getMessage(), e);
            }
        }
        return files;
    }

    private byte[] bytes(Path file) throws IOException {
        try (FSDataInputStream in = file.getFileSystem(configuration).open(file)) {
            return in.readAllBytes();
        }
    }

    /** A mistake in a user's seeds is told before any work, not from within it. */
    private static Directory checked(String option, SeedFiles seeds) {
        try {
            Directory directory = ParleySeeds.directory(seeds);
            ParleySeeds.tagger(seeds);
            ParleySeeds.quoteFinder(seeds);
            ParleySeeds.agencies(seeds);
            return directory;
        } catch (IllegalArgumentException e) {
            throw new UserError(option + ": " + e.getMessage(), e);
        }
    }
}
