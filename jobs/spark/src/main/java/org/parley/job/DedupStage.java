package org.parley.job;

import org.parley.flow.StoryFlow;
import org.parley.table.Tables;

/** Articles to stories. */
record DedupStage() implements Stage {
    @Override
    public String name() {
        return "dedup";
    }

    @Override
    public void run(Work work) {
        work.write(Tables.STORIES, StoryFlow.of(work.read(Tables.ARTICLES)));
    }
}
