package org.parley.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.split;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.parley.actor.Directory;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.Renaming;
import org.parley.naming.Correction;
import org.parley.naming.Corrections;
import org.parley.naming.Course;
import org.parley.seed.CorrectionFile;
import org.parley.session.UserError;
import org.parley.table.Fingerprint;

/**
 * The corrections that a user handed over; what is wrong with them is one line.
 *
 * @param fingerprint tells whether they are what they were
 */
record UserCorrections(String file, String fingerprint, Corrections given) {
    static UserCorrections none() {
        return new UserCorrections("", "", Corrections.none());
    }

    /** Reads a file, whose fingerprint goes into the run log; none where the path is empty. */
    static UserCorrections read(Work work, String file) {
        if (file.isEmpty()) {
            return none();
        }
        try {
            Path path = new Path(file);
            var files = path.getFileSystem(work.spark().sparkContext().hadoopConfiguration());
            try (FSDataInputStream in = files.open(path)) {
                byte[] bytes = in.readAllBytes();
                work.run().seed("corrections " + path.getName(), bytes);
                String lines = new String(bytes, StandardCharsets.ISO_8859_1);
                return new UserCorrections(file, Fingerprint.of(List.of(lines)), CorrectionFile.parse(file, bytes));
            }
        } catch (FileNotFoundException e) {
            throw new UserError("--corrections: no such file: " + file, e);
        } catch (IOException e) {
            throw new UserError("--corrections: can't read " + file + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UserError("--corrections: " + e.getMessage(), e);
        }
    }

    /** Refuses ids that neither the corpus nor the directory knows. */
    void check(Dataset<Mention> mentions, Dataset<Course> courses, Directory directory) {
        Map<String, Integer> references = given.references();
        Set<String> unknown = new TreeSet<>(references.keySet());
        unknown.removeIf(id -> directory.actor(id).isPresent());
        if (unknown.isEmpty()) {
            return;
        }
        Column id = col("id");
        mentions.select(coalesce(col("found_id"), col("actor_id")).as("id"))
                .union(courses.select(explode(col("renamings")).as("renaming"))
                        .select(col("renaming.actor_id").as("id")))
                .filter(id.isin(unknown.toArray()))
                .distinct()
                .as(Encoders.STRING())
                .collectAsList()
                .forEach(unknown::remove);
        unknown.stream()
                .min((a, b) -> Integer.compare(references.get(a), references.get(b)))
                .ifPresent(first -> {
                    throw new UserError("--corrections: " + file + ", line " + references.get(first)
                            + ": neither the corpus nor the directory knows " + first);
                });
    }

    /** The rules that neither changed an id nor show on an actor, in the order of the file. */
    List<String> idle(Dataset<Renaming> renamings, Dataset<Actor> actors) {
        Set<String> applied = new HashSet<>(renamings
                .select(explode(split(col("rule"), " ")).as("rule"))
                .union(actors.select(explode(col("rules")).as("rule")))
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
        return given.all().stream()
                .map(Correction::rule)
                .filter(rule -> !applied.contains(rule))
                .toList();
    }
}
