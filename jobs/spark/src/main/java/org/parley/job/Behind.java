package org.parley.job;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.parley.evidence.StoryBehind;

/**
 * A number and its evidence.
 *
 * @param lines the number and its parts, as they are told
 * @param stories the stories behind it, the most telling first
 * @param size how many there are
 * @param disagreement what the table tells otherwise than the evidence; empty where they agree
 * @param kept what the stories are read from, for as long as they are
 */
record Behind(
        List<String> lines,
        Dataset<? extends StoryBehind> stories,
        long size,
        Optional<String> disagreement,
        Dataset<?> kept)
        implements AutoCloseable {
    Behind {
        lines = List.copyOf(lines);
    }

    /** The first stories. */
    List<? extends StoryBehind> first(int limit) {
        return stories.limit(limit).collectAsList();
    }

    @Override
    public void close() {
        kept.unpersist();
    }
}
