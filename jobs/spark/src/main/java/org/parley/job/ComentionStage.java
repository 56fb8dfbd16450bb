package org.parley.job;

import org.parley.flow.ComentionFlow;
import org.parley.table.Tables;

/** Mentions, quotes and stories to co-mentions. */
record ComentionStage() implements Stage {
    @Override
    public String name() {
        return "comention";
    }

    @Override
    public void run(Work work) {
        work.write(
                Tables.COMENTIONS,
                ComentionFlow.of(
                        work.read(Tables.ARTICLES),
                        work.read(Tables.STORIES),
                        work.read(Tables.MENTIONS),
                        work.read(Tables.QUOTES)));
    }
}
