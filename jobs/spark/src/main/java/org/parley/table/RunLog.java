package org.parley.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a command did: the commit record of its tables, {@code _runs/<id>.json} in the warehouse.
 *
 * @param id time of the start and the command (e.g. 20260105T101500Z-ingest)
 * @param command the command (e.g. ingest)
 * @param options its options as they were in force
 * @param versions of parley, spark and java
 * @param seeds SHA-256 of each seed file that was used
 * @param inputs what was read from outside the warehouse
 * @param tables rows read and written, by table
 * @param rejected documents refused, by code
 * @param passedOver what was there and is none of ours: records of input files that are no documents, by kind, articles
 *     that are not annotated for their language, and names of another's recogniser that became no mentions, by label
 * @param stages those that were done, in order
 * @param begun the stage that is at work, or was when the run failed or was killed; null between stages
 * @param status running, succeeded or failed
 * @param reason why it failed, in one line; null when it did not
 * @param started when it started
 * @param ended when it ended; null while it runs
 */
public record RunLog(
        String id,
        String command,
        Map<String, String> options,
        Map<String, String> versions,
        Map<String, String> seeds,
        List<Input> inputs,
        Map<String, Rows> tables,
        Map<String, Long> rejected,
        Map<String, Long> passedOver,
        List<Stage> stages,
        @Nullable Begun begun,
        Status status,
        @Nullable String reason,
        Instant started,
        @Nullable Instant ended) {
    public RunLog {
        options = new TreeMap<>(options);
        versions = new TreeMap<>(versions);
        seeds = new TreeMap<>(seeds);
        inputs = List.copyOf(inputs);
        tables = new TreeMap<>(tables);
        rejected = new TreeMap<>(rejected);
        passedOver = new TreeMap<>(passedOver);
        stages = List.copyOf(stages);
    }

    /** How a run stands. A run that was killed stays running. */
    public enum Status {
        RUNNING,
        SUCCEEDED,
        FAILED
    }

    /**
     * A folder or file that was read.
     *
     * @param path where it lies
     * @param files number of files
     * @param bytes their size
     * @param fingerprint SHA-256 over the files' paths below it, sizes and times of modification
     */
    public record Input(String path, long files, long bytes, String fingerprint) {}

    /**
     * Rows of a table.
     *
     * @param read rows read; null when the table was not read
     * @param written rows written; null when the table was not written
     */
    public record Rows(@Nullable Long read, @Nullable Long written) {}

    /**
     * A stage that was begun.
     *
     * @param name what it does (e.g. annotate)
     * @param recipe see {@link Stage}
     */
    public record Begun(String name, @Nullable String recipe) {}

    /**
     * A stage of a run that was done.
     *
     * @param name what it did (e.g. annotate)
     * @param seconds how long it took
     * @param documents documents it went through
     * @param words words in them
     * @param recipe what its rows hang on but for the tables that it reads: fingerprint of options, seeds and version; null
     *     for a stage that is always done
     * @param sources the state of the tables that it read, when it ended: by table and month
     * @param restated months that it wrote anew, by table; none for a table without months
     */
    public record Stage(
            String name,
            double seconds,
            long documents,
            long words,
            @Nullable String recipe,
            Map<String, Map<String, String>> sources,
            Map<String, List<String>> restated) {
        public Stage {
            sources = new TreeMap<>(sources);
            restated = new TreeMap<>(restated);
        }

        /** Documents per second; 0 when it took no time. */
        public double documentsPerSecond() {
            return seconds > 0 ? documents / seconds : 0;
        }

        /** Words per second; 0 when it took no time. */
        public double wordsPerSecond() {
            return seconds > 0 ? words / seconds : 0;
        }
    }
}
