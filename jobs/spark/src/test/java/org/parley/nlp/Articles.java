package org.parley.nlp;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Zone;
import org.parley.table.RecordEncoder;

/** Articles for tests, of a text and zones. */
public final class Articles {
    private Articles() {}

    public static Article of(String id, String text, Zone... zones) {
        return of(id, null, text, zones);
    }

    public static Article of(String id, @Nullable LocalDate published, String text, Zone... zones) {
        return new Article(
                id,
                id,
                null,
                null,
                null,
                text,
                published,
                DateMethod.NONE,
                0,
                null,
                List.of(),
                null,
                Counters.NONE,
                List.of(zones),
                3,
                "test",
                0,
                "2024-05");
    }

    public static Dataset<Article> dataset(SparkSession spark, Article... articles) {
        return spark.createDataset(List.of(articles), RecordEncoder.of(Article.class));
    }
}
