package org.parley.input;

import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.Rejection;

/**
 * What became of one document, or of records that are none: exactly one of the three is there.
 *
 * @param article the document, when it could be read
 * @param rejection why not, when it couldn't
 * @param passedOver records that are no documents
 */
public record Ingested(@Nullable Article article, @Nullable Rejection rejection, @Nullable PassedRecords passedOver) {
    public Ingested {
        int there = (article == null ? 0 : 1) + (rejection == null ? 0 : 1) + (passedOver == null ? 0 : 1);
        if (there != 1) {
            throw new IllegalArgumentException("an article, a rejection, or records passed over");
        }
    }

    public static Ingested read(Article article) {
        return new Ingested(article, null, null);
    }

    public static Ingested refused(Rejection rejection) {
        return new Ingested(null, rejection, null);
    }

    static Ingested passedOver(String label, long records) {
        return new Ingested(null, null, new PassedRecords(label, records));
    }
}
