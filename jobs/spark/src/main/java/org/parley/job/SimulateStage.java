package org.parley.job;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.parley.actor.ListedActor;
import org.parley.actor.ShownActor;
import org.parley.flow.ActorFlow;
import org.parley.flow.MadeNewsFlow;
import org.parley.model.Quote;
import org.parley.model.Renaming;
import org.parley.planted.Design;
import org.parley.planted.MadeNews;
import org.parley.planted.PairTruth;
import org.parley.session.UserError;
import org.parley.table.RecordEncoder;
import org.parley.table.Table;
import org.parley.table.Tables;

/** A design to tables and truth. */
record SimulateStage(Design design, String warehouse, String truth) implements Stage {
    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public void prepare(Work work) {
        for (Table<?> table : Tables.all()) {
            if (work.has(table)) {
                throw new UserError(warehouse + " has tables already: simulated ones go into a folder of their own");
            }
        }
        if (truths(work).isThere()) {
            throw new UserError(truths(work).path() + " is there already");
        }
    }

    @Override
    public void run(Work work, Due due) {
        MadeNews news = new MadeNews(design);
        Dataset<Long> stories = numbers(work, news.stories());
        work.write(Tables.ARTICLES, MadeNewsFlow.articles(stories, design));
        work.write(Tables.STORIES, MadeNewsFlow.stories(stories, design));
        work.write(Tables.MENTIONS, MadeNewsFlow.mentions(stories, design));
        work.write(
                Tables.ACTORS,
                ActorFlow.of(
                        work.read(Tables.MENTIONS),
                        work.spark().emptyDataset(RecordEncoder.of(ListedActor.class)),
                        work.spark().emptyDataset(RecordEncoder.of(Renaming.class)),
                        work.spark().emptyDataset(RecordEncoder.of(ShownActor.class))));
        work.write(Tables.QUOTES, work.spark().emptyDataset(RecordEncoder.of(Quote.class)));
        work.write(Tables.COMENTIONS, MadeNewsFlow.comentions(stories, design));
        long pairs = design.cast().allPairs();
        truths(work).write(MadeNewsFlow.truths(numbers(work, pairs), design));
        work.note(String.format(
                Locale.ROOT,
                "%,d stories, %,d planted pairs, each member in %.1f times as many stories as the pair; truth: %s",
                news.stories(),
                pairs,
                news.attention(),
                truths(work).path()));
    }

    private static Dataset<Long> numbers(Work work, long end) {
        return work.spark().range(0, end, 1, work.tasks()).as(Encoders.LONG());
    }

    private Truths<PairTruth> truths(Work work) {
        return Truths.ofPairs(work.spark(), truth, warehouse);
    }
}
