package org.parley.flow;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.parley.model.Article;
import org.parley.model.Story;
import org.parley.table.RecordEncoder;

/** Keeps rows in memory, as long as the session lasts. */
public final class PersistedRows implements Keeper {
    /** The stories of articles by the usual window. */
    public static Dataset<Story> stories(Dataset<Article> articles) {
        return StoryFlow.of(articles, List.of(), 7, new PersistedRows());
    }

    @Override
    public <T extends Record> Dataset<T> keep(String name, Dataset<T> rows, Class<T> type) {
        return rows.sparkSession()
                .createDataset(rows.collectAsList(), RecordEncoder.of(type))
                .persist();
    }
}
