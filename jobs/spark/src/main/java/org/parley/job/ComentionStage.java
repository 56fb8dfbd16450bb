package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.parley.flow.ComentionFlow;
import org.parley.model.Article;
import org.parley.table.Table;
import org.parley.table.Tables;

/** Mentions, quotes and stories to co-mentions. */
record ComentionStage(Scope scope) implements Stage {
    @Override
    public String name() {
        return "comention";
    }

    @Override
    public boolean isDue(Work work) {
        return scope.isDue(work, Tables.COMENTIONS);
    }

    @Override
    public void run(Work work) {
        Dataset<Article> articles = work.read(Tables.ARTICLES);
        if (scope.isWhole(work, Tables.COMENTIONS)) {
            work.write(
                    Tables.COMENTIONS,
                    ComentionFlow.of(
                            articles, work.read(Tables.STORIES), work.read(Tables.MENTIONS), work.read(Tables.QUOTES)));
        } else {
            SortedSet<String> months = work.rewritten();
            work.write(
                    Tables.COMENTIONS,
                    ComentionFlow.of(
                            in(months, articles),
                            in(months, work.read(Tables.STORIES)),
                            in(months, work.read(Tables.MENTIONS)),
                            in(months, work.read(Tables.QUOTES))),
                    months);
        }
    }

    private static <T> Dataset<T> in(SortedSet<String> months, Dataset<T> rows) {
        return rows.filter(col(Table.MONTH).isin(months.toArray()));
    }
}
