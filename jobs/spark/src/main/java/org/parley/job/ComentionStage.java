package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.parley.flow.ComentionFlow;
import org.parley.model.Article;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.table.Table;
import org.parley.table.Tables;

/** Mentions, quotes and stories to co-mentions. */
record ComentionStage() implements TableStage {
    @Override
    public String name() {
        return "comention";
    }

    @Override
    public List<Table<?>> sources() {
        return List.of(Tables.ARTICLES, Tables.STORIES, Tables.MENTIONS, Tables.QUOTES);
    }

    @Override
    public List<Table<?>> makes() {
        return List.of(Tables.COMENTIONS);
    }

    @Override
    public List<String> recipe(Work work) {
        return List.of();
    }

    @Override
    public void run(Work work, Due due) {
        Dataset<Article> articles = work.read(Tables.ARTICLES);
        Dataset<Story> stories = work.read(Tables.STORIES);
        Dataset<Mention> mentions = work.read(Tables.MENTIONS);
        Dataset<Quote> quotes = work.read(Tables.QUOTES);
        if (due instanceof Due.Some some) {
            SortedSet<String> months = some.months();
            work.write(
                    Tables.COMENTIONS,
                    ComentionFlow.of(
                            in(months, articles), in(months, stories), in(months, mentions), in(months, quotes)),
                    months);
        } else {
            work.write(Tables.COMENTIONS, ComentionFlow.of(articles, stories, mentions, quotes));
        }
    }

    private static <T> Dataset<T> in(SortedSet<String> months, Dataset<T> rows) {
        return rows.filter(col(Table.MONTH).isin(months.toArray()));
    }
}
