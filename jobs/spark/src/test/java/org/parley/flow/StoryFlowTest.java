package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Months;
import org.parley.model.Story;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;

@SparkTest
class StoryFlowTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @Test
    void copies_areNamedAfterTheFirstPublished(SparkSession spark) {
        List<Story> stories = stories(
                spark,
                article("a", "Talks  ENDED.", null),
                article("b", "talks ended.", DAY.plusDays(1)),
                article("d", "Talks ended.", DAY),
                article("c", "Talks\nended. ", DAY),
                article("e", "Talks went on.", null));

        assertThat(stories)
                .containsExactlyInAnyOrder(
                        story("a", "c", DAY, Months.UNDATED),
                        story("b", "c", DAY, "2024-03"),
                        story("c", "c", DAY, "2024-03"),
                        story("d", "c", DAY, "2024-03"),
                        story("e", "e", null, Months.UNDATED));
    }

    @Test
    void noArticles_areNoStories(SparkSession spark) {
        assertThat(stories(spark)).isEmpty();
    }

    private static List<Story> stories(SparkSession spark, Article... articles) {
        return StoryFlow.of(spark.createDataset(List.of(articles), RecordEncoder.of(Article.class)))
                .collectAsList();
    }

    private static Story story(String article, String story, @Nullable LocalDate first, String month) {
        return new Story(article, story, article.equals(story), first, null, 1, null, month);
    }

    private static Article article(String id, String text, @Nullable LocalDate day) {
        return new Article(
                id,
                id,
                null,
                null,
                null,
                text,
                day,
                DateMethod.FIELD,
                1,
                null,
                List.of(),
                null,
                Counters.NONE,
                List.of(),
                3,
                "file",
                0,
                Months.of(day));
    }
}
