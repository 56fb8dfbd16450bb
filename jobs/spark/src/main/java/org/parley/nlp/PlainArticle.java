package org.parley.nlp;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.parley.model.Zone;

/**
 * What the finders read of an article.
 *
 * @param articleId the article
 * @param month its month
 * @param text the document as read
 * @param zones places in it, in code points
 * @param published the day of publication; null when it is not known
 */
public record PlainArticle(
        String articleId, String month, String text, List<Zone> zones, @Nullable LocalDate published) {
    public PlainArticle {
        zones = List.copyOf(zones);
    }

    /** Of a row with the {@link #columns()}. */
    static PlainArticle of(Row row) {
        List<Zone> zones = row.<Row>getList(3).stream().map(ZoneAssembler::zone).toList();
        Object published = row.get(4);
        return new PlainArticle(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                zones,
                published == null ? null : LocalDate.parse(published.toString()));
    }

    /** The columns of articles that hold these. */
    static Column[] columns() {
        return new Column[] {
            functions.col("article_id"),
            functions.col("month"),
            functions.col("text"),
            functions.col("zones"),
            functions.col("published")
        };
    }
}
