package org.parley.job;

import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.parley.dedup.Agency;
import org.parley.flow.CopyReach;
import org.parley.flow.StoryFlow;
import org.parley.model.Article;
import org.parley.model.Months;
import org.parley.model.Story;
import org.parley.seed.ParleySeeds;
import org.parley.table.Table;
import org.parley.table.Tables;

/**
 * Articles to stories. Where some months of the articles are new or others, only what is within reach of them is
 * compared, and only the months whose rows change are written.
 *
 * @param days between a copy and its original at most
 */
record DedupStage(int days) implements TableStage {
    @Override
    public String name() {
        return "dedup";
    }

    @Override
    public List<Table<?>> sources() {
        return List.of(Tables.ARTICLES);
    }

    @Override
    public List<Table<?>> makes() {
        return List.of(Tables.STORIES);
    }

    @Override
    public List<String> recipe(Work work) {
        return List.of("days " + days, ParleySeeds.agencies(work.seeds()).toString());
    }

    @Override
    public void run(Work work, Due due) {
        Dataset<Article> articles = work.read(Tables.ARTICLES);
        List<Agency> agencies = ParleySeeds.agencies(work.seeds());
        try (KeptTables kept = new KeptTables(work)) {
            if (due instanceof Due.Some some) {
                Dataset<Story> before = work.read(Tables.STORIES);
                boolean undated = work.months(Tables.ARTICLES).contains(Months.UNDATED);
                CopyReach reach = new CopyReach(some.months(), days, undated);
                Dataset<Story> now =
                        kept.keep("stories", StoryFlow.restated(articles, before, agencies, reach, kept), Story.class);
                TreeSet<String> months = new TreeSet<>(StoryFlow.changed(before, now));
                if (!months.isEmpty()) {
                    work.write(Tables.STORIES, now.filter(now.col(Table.MONTH).isin(months.toArray())), months);
                }
            } else {
                work.write(Tables.STORIES, StoryFlow.of(articles, agencies, days, kept));
            }
        }
    }
}
