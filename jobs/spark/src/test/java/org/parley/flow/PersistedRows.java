package org.parley.flow;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.parley.model.Article;
import org.parley.model.Story;
import org.parley.table.RecordEncoder;

/** Keeps rows in memory, as long as the session lasts. */
public final class PersistedRows implements Keeper {
    /** The stories of made articles, whose copies come up to two weeks later. */
    public static Dataset<Story> stories(Dataset<Article> articles) {
        return stories(articles, 14);
    }

    /** The stories of articles whose copies come so many days later at most. */
    static Dataset<Story> stories(Dataset<Article> articles, int days) {
        return StoryFlow.of(articles, List.of(), days, new PersistedRows());
    }

    @Override
    public <T extends Record> Dataset<T> keep(String name, Dataset<T> rows, Class<T> type) {
        return rows.sparkSession()
                .createDataset(rows.collectAsList(), RecordEncoder.of(type))
                .persist();
    }
}
