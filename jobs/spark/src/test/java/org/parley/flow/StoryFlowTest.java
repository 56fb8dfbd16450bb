package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Months;
import org.parley.model.Story;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;

@SparkTest
class StoryFlowTest {
    private static final int DAYS = 7;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private static final String TALKS =
            """
            Envoys of Norway and Kenya met in Geneva on Tuesday to discuss the fishing quotas of 2025. The talks, which \
            the Polaris Institute had prepared, lasted for six hours and ended without a result. Both sides said that \
            they would meet again within two weeks. A spokesman for the harbour workers called the delay a missed \
            chance, for the boats have been idle since March. Last year 1,400 tonnes were landed in Bergen.""";

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
    void aTrimmedCopyAndACopyOfThatOne_areOneStory(SparkSession spark) {
        String trimmed = TALKS.substring(0, TALKS.indexOf(" A spokesman"));

        assertThat(stories(
                        spark,
                        article("a", TALKS, DAY),
                        article("b", trimmed, DAY.plusDays(6)),
                        article("c", trimmed + " The Gazette reports.", DAY.plusDays(12))))
                .extracting(Story::articleId, Story::storyId, Story::copyOf)
                .containsExactlyInAnyOrder(tuple("a", "a", null), tuple("b", "a", "a"), tuple("c", "a", "b"));
    }

    @Test
    void aTextThatIsPrintedAgainLater_isAStoryOfItsOwn(SparkSession spark) {
        assertThat(stories(spark, article("a", TALKS, DAY), article("b", TALKS, DAY.plusDays(8))))
                .extracting(Story::articleId, Story::storyId)
                .containsExactlyInAnyOrder(tuple("a", "a"), tuple("b", "b"));
    }

    @Test
    void undatedArticles_areCopiesButNoOriginalsOfDatedOnes(SparkSession spark) {
        assertThat(stories(
                        spark,
                        article("a", TALKS, DAY.plusDays(100)),
                        article("b", TALKS, DAY),
                        article("c", TALKS, null)))
                .extracting(Story::articleId, Story::storyId)
                .containsExactlyInAnyOrder(tuple("a", "a"), tuple("b", "b"), tuple("c", "b"));
    }

    @Test
    void longChains_haveOneFirst(SparkSession spark) {
        Article[] daily = IntStream.range(0, 40)
                .mapToObj(day -> article("a" + (100 + day), TALKS, DAY.plusDays(7L * day)))
                .toArray(Article[]::new);

        assertThat(stories(spark, daily)).hasSize(40).allMatch(story -> story.storyId()
                .equals("a100"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void whatComesLater_changesNothingBefore(int partitions, SparkSession spark) {
        List<Article> articles = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            articles.add(article("x" + day, TALKS.substring(0, 150 + 7 * day), DAY.plusDays(day)));
            articles.add(article("y" + day, TALKS.substring(200 - 5 * day), DAY.plusDays(day)));
        }
        List<Story> all = stories(spark, partitions, articles);

        List<Story> before = stories(spark, 3, articles.subList(0, 30));
        assertThat(all).containsAll(before);
        assertThat(before).anyMatch(story -> !story.isFirst());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void articlesThatComeInAnyOrder_makeTheStoriesOfOneRun(long seed, SparkSession spark) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int begin = random.nextInt(4) * 30;
            int end = TALKS.length() - random.nextInt(4) * 30;
            LocalDate day = random.nextInt(10) == 0 ? null : DAY.plusDays(random.nextInt(80));
            String extra =
                    random.nextBoolean() ? "" : " The boats of the harbour wait for " + i + " more days at least.";
            articles.add(article("a" + i, TALKS.substring(begin, end) + extra, day));
        }
        List<Story> atOnce = stories(spark, 3, articles);

        List<Article> come = new ArrayList<>(articles.subList(0, 20));
        List<Story> stories = stories(spark, 2, come);
        for (int from = 20; from < 60; from += 20) {
            List<Article> fresh = articles.subList(from, from + 20);
            come.addAll(fresh);
            Set<String> months = fresh.stream().map(Article::month).collect(Collectors.toSet());
            boolean undated = come.stream().anyMatch(article -> article.published() == null);
            stories = StoryFlow.restated(
                            spark.createDataset(come, RecordEncoder.of(Article.class)),
                            spark.createDataset(stories, RecordEncoder.of(Story.class)),
                            List.of(),
                            new CopyReach(months, DAYS, undated),
                            new PersistedRows())
                    .collectAsList();
        }
        assertThat(stories).containsExactlyInAnyOrderElementsOf(atOnce);
        assertThat(atOnce).anyMatch(story -> !story.isFirst());
    }

    @Test
    void onlyMonthsOfOtherRows_areChanged(SparkSession spark) {
        Article late = article("late", TALKS, DAY.minusDays(6));
        Article[] known = {article("b", TALKS, DAY), article("c", TALKS, DAY.plusDays(40)), article("d", TALKS, null)};
        Dataset<Story> before = spark.createDataset(stories(spark, known), RecordEncoder.of(Story.class));
        Dataset<Story> now =
                spark.createDataset(stories(spark, late, known[0], known[1], known[2]), RecordEncoder.of(Story.class));

        assertThat(StoryFlow.changed(before, now)).containsExactly("2024-02", "2024-03", Months.UNDATED);
        assertThat(StoryFlow.changed(now, now)).isEmpty();
    }

    @Test
    void noArticles_areNoStories(SparkSession spark) {
        assertThat(stories(spark)).isEmpty();
    }

    private static List<Story> stories(SparkSession spark, Article... articles) {
        return stories(spark, 2, List.of(articles));
    }

    private static List<Story> stories(SparkSession spark, int partitions, List<Article> articles) {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(partitions));
        return PersistedRows.stories(
                        spark.createDataset(shuffled, RecordEncoder.of(Article.class))
                                .repartition(partitions),
                        DAYS)
                .collectAsList();
    }

    private static Story story(String article, String story, @Nullable LocalDate first, String month) {
        String copyOf = article.equals(story) ? null : story;
        return new Story(article, story, article.equals(story), first, null, copyOf, 1, null, month);
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
