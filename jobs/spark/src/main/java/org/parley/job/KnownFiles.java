package org.parley.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.functions;
import org.parley.input.InputFile;
import org.parley.model.InputRead;
import org.parley.session.UserError;
import org.parley.table.Tables;

/** The files of the raw corpus that a warehouse knows. */
final class KnownFiles {
    private final Dataset<InputRead> known;

    private KnownFiles(Dataset<InputRead> known) {
        this.known = known;
    }

    static KnownFiles of(Work work) {
        return work.has(Tables.INPUTS) ? new KnownFiles(work.read(Tables.INPUTS)) : none(work);
    }

    static KnownFiles none(Work work) {
        return new KnownFiles(work.spark().emptyDataset(Tables.INPUTS.encoder()));
    }

    /**
     * Those of some files that are new, or have another size or time than when they were read.
     *
     * @throws UserError when one was read by other options, since its articles would come in twice
     */
    List<InputFile> unread(List<InputFile> files, String readAs) {
        Map<String, InputRead> before = new HashMap<>();
        named(files).collectAsList().forEach(read -> before.put(read.path(), read));
        files.stream()
                .map(file -> before.get(file.path()))
                .filter(read -> read != null && !read.readAs().equals(readAs))
                .findFirst()
                .ifPresent(read -> {
                    throw new UserError(read.name() + " was read before " + by(read.readAs()) + ", not " + by(readAs)
                            + ": repeat that, or begin anew by --anew");
                });
        return files.stream()
                .filter(file -> !row(file, readAs).equals(before.get(file.path())))
                .toList();
    }

    private static String by(String readAs) {
        return readAs.isEmpty() ? "without options" : "by " + readAs;
    }

    /** The rows of the table once some files are read. */
    Dataset<InputRead> with(List<InputFile> files, String readAs) {
        Dataset<InputRead> now = known.sparkSession()
                .createDataset(files.stream().map(file -> row(file, readAs)).toList(), Tables.INPUTS.encoder());
        return known.join(now, known.col("path").equalTo(now.col("path")), "left_anti")
                .as(Tables.INPUTS.encoder())
                .union(now);
    }

    /** Names of known files among those that are to be read, which are others now; but for names that other files have too. */
    Dataset<String> changed(List<InputFile> unread) {
        Set<String> paths = unread.stream().map(InputFile::path).collect(Collectors.toSet());
        Set<String> names = named(unread).collectAsList().stream()
                .map(InputRead::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Dataset<String> changed = known.sparkSession().createDataset(List.copyOf(names), Encoders.STRING());
        known
                .join(changed, functions.col("name").equalTo(functions.col("value")), "left_semi")
                .as(Tables.INPUTS.encoder())
                .collectAsList()
                .stream()
                .filter(read -> !paths.contains(read.path()))
                .forEach(read -> names.remove(read.name()));
        return known.sparkSession().createDataset(List.copyOf(names), Encoders.STRING());
    }

    private Dataset<InputRead> named(List<InputFile> files) {
        Dataset<String> paths = known.sparkSession()
                .createDataset(files.stream().map(InputFile::path).toList(), Encoders.STRING());
        return known.join(paths, functions.col("path").equalTo(functions.col("value")), "left_semi")
                .as(Tables.INPUTS.encoder());
    }

    private static InputRead row(InputFile file, String readAs) {
        return new InputRead(file.path(), file.name(), file.length(), Instant.ofEpochMilli(file.modified()), readAs);
    }
}
