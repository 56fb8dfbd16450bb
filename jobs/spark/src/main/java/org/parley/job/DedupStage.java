package org.parley.job;

import org.parley.flow.StoryFlow;
import org.parley.seed.ParleySeeds;
import org.parley.table.Tables;

/**
 * Articles to stories.
 *
 * @param days between a copy and its original at most
 */
record DedupStage(int days) implements Stage {
    @Override
    public String name() {
        return "dedup";
    }

    @Override
    public void run(Work work) {
        try (KeptTables kept = new KeptTables(work)) {
            work.write(
                    Tables.STORIES,
                    StoryFlow.of(work.read(Tables.ARTICLES), ParleySeeds.agencies(work.seeds()), days, kept));
        }
    }
}
