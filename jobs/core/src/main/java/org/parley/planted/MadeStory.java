package org.parley.planted;

import java.time.LocalDate;
import java.util.List;

/**
 * A story and its copies, before they are rows.
 *
 * @param number counted from 0
 * @param day of its first article
 * @param outlet who published it first
 * @param sentences the actors whom each sentence mentions
 * @param reprints its copies
 */
record MadeStory(long number, LocalDate day, int outlet, List<List<Integer>> sentences, List<Reprint> reprints) {
    MadeStory {
        sentences = List.copyOf(sentences);
        reprints = List.copyOf(reprints);
    }

    /**
     * A copy.
     *
     * @param outlet who printed it
     * @param days how long after the first article
     */
    record Reprint(int outlet, int days) {}
}
