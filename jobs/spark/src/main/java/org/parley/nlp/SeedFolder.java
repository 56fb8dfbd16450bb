package org.parley.nlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import org.parley.seed.SeedFiles;

/** The folder {@code seeds/} inside a saved annotator: the seed files as they are. */
final class SeedFolder {
    private SeedFolder() {}

    static void write(SeedFiles seeds, String model, SparkSession session) throws IOException {
        Path folder = folder(model);
        FileSystem files = files(folder, session);
        files.mkdirs(folder);
        for (Map.Entry<String, byte[]> file : seeds.map(bytes -> bytes).entrySet()) {
            try (FSDataOutputStream out = files.create(new Path(folder, file.getKey()))) {
                out.write(file.getValue());
            }
        }
    }

    static SeedFiles read(String model, SparkSession session) throws IOException {
        Path folder = folder(model);
        FileSystem files = files(folder, session);
        if (!files.exists(folder)) {
            throw new FileNotFoundException("no seed files in the saved annotator: " + folder);
        }
        Path root = files.makeQualified(folder);
        Map<String, byte[]> read = new TreeMap<>();
        RemoteIterator<LocatedFileStatus> found = files.listFiles(root, true);
        while (found.hasNext()) {
            Path file = found.next().getPath();
            try (FSDataInputStream in = files.open(file)) {
                read.put(root.toUri().relativize(file.toUri()).getPath(), in.readAllBytes());
            }
        }
        return SeedFiles.of(read);
    }

    private static Path folder(String model) {
        return new Path(model, "seeds");
    }

    private static FileSystem files(Path folder, SparkSession session) throws IOException {
        return folder.getFileSystem(session.sparkContext().hadoopConfiguration());
    }
}
