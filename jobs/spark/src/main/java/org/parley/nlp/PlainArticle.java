package org.parley.nlp;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.parley.model.Zone;

/**
 * What the finders read of an article.
 *
 * @param articleId the article
 * @param month its month
 * @param text the document as read
 * @param zones places in it, in code points
 */
public record PlainArticle(String articleId, String month, String text, List<Zone> zones) {
    public PlainArticle {
        zones = List.copyOf(zones);
    }

    /** Of a row with the {@link #columns()}. */
    static PlainArticle of(Row row) {
        List<Zone> zones = row.<Row>getList(3).stream().map(ZoneAssembler::zone).toList();
        return new PlainArticle(row.getString(0), row.getString(1), row.getString(2), zones);
    }

    /** The columns of articles that hold these. */
    static Column[] columns() {
        return new Column[] {
            functions.col("article_id"), functions.col("month"), functions.col("text"), functions.col("zones")
        };
    }
}
