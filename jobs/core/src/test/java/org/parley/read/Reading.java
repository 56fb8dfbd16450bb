package org.parley.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;

/** Everything that a reader gives. */
record Reading(List<Article> articles, List<Rejection> rejections) {
    static Reading of(Documents documents) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (Read read = documents.next(); read != null; read = documents.next()) {
            if (read instanceof ReadArticle found) {
                articles.add(found.article());
            } else {
                rejections.add(((ReadRejection) read).rejection());
            }
        }
        return new Reading(articles, rejections);
    }

    List<String> texts() {
        return articles.stream().map(Article::text).toList();
    }

    List<RejectionCode> codes() {
        return rejections.stream().map(Rejection::code).toList();
    }
}
