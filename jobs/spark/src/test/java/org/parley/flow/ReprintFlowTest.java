package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
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
import org.parley.planted.CopyScore;
import org.parley.planted.PlantedText;
import org.parley.planted.ReportForm;
import org.parley.planted.Reprinted;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;

@SparkTest
class ReprintFlowTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void originals_areDrawnOncePerTextWhateverThePartitions(int partitions, SparkSession spark) {
        List<Article> articles = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            articles.add(article("a" + n, "text of number " + n / 2, DAY));
        }
        articles.add(article("undated", "another text", null));

        List<Article> drawn = ReprintFlow.originals(rows(spark, articles).repartition(partitions), 5, 3, 1)
                .collectAsList();

        assertThat(drawn).hasSize(5).extracting(Article::text).doesNotHaveDuplicates();
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        ReprintFlow.originals(rows(spark, articles), 5, 3, 1).collectAsList());
        assertThat(ReprintFlow.originals(rows(spark, articles), 5, 5, 1).isEmpty())
                .isTrue();
    }

    @Test
    void eachOriginal_isPrintedByTwoOthersInTwoWays(SparkSession spark) {
        Dataset<Article> originals = rows(spark, List.of(article("0a1b2c3d4e5f6a7b8c9d", "One. Two. Three.", DAY)));

        List<KnownText> copies = ReprintFlow.copies(originals, 1).collectAsList();

        assertThat(copies).hasSize(2).allSatisfy(copy -> {
            assertThat(copy.known().family()).isEqualTo("0a1b2c3d4e5f6a7b8c9d");
            assertThat(copy.text().outlet()).startsWith("Reprinting Gazette");
            assertThat(copy.text().date()).isBetween(DAY, DAY.plusDays(3));
        });
        assertThat(copies.get(0).known().kind())
                .isNotEqualTo(copies.get(1).known().kind());
    }

    @Test
    void reports_areOfAllFormsByTwentyDesksADay(SparkSession spark) {
        List<KnownText> reports = ReprintFlow.reports(spark.range(201).as(Encoders.LONG()), DAY, 1)
                .collectAsList();

        Set<String> desks = new TreeSet<>();
        reports.forEach(report -> desks.add(report.text().outlet()));
        assertThat(desks).hasSize(20);
        assertThat(reports).extracting(report -> report.known().form()).contains(ReportForm.values());
        assertThat(reports)
                .extracting(KnownText::text)
                .extracting(PlantedText::date)
                .containsOnly(DAY, DAY.plusDays(1), DAY.plusDays(2));
    }

    @Test
    void scores_countPairs(SparkSession spark) {
        List<Article> articles = new ArrayList<>();
        List<Story> stories = new ArrayList<>();
        List<Reprinted> known = new ArrayList<>();
        // A family of three, of which one is missed; one of two that another family's article joined; two merged
        // reports.
        String[] story = {"x", "x", "y", "z", "z", "z", "r", "r"};
        String[] family = {"f", "f", "f", "g", "g", "h", "i", "j"};
        for (int n = 0; n < story.length; n++) {
            String id = "a" + n;
            articles.add(article(id, "text", DAY));
            stories.add(new Story(id, story[n], false, DAY, null, null, 1, null, "2024-03"));
            known.add(new Reprinted(id, family[n], null, n < 6 ? null : ReportForm.POLL));
        }

        CopyScore score = ReprintFlow.score(
                rows(spark, articles),
                spark.createDataset(stories, RecordEncoder.of(Story.class)),
                spark.createDataset(known, RecordEncoder.of(Reprinted.class)));

        assertThat(score).isEqualTo(new CopyScore(4, 4, 2, 1));
        assertThat(score.f1()).isEqualTo(0.5);
    }

    private static Dataset<Article> rows(SparkSession spark, List<Article> articles) {
        return spark.createDataset(articles, RecordEncoder.of(Article.class));
    }

    private static Article article(String id, String text, @Nullable LocalDate day) {
        return new Article(
                id,
                id,
                "Gazette",
                null,
                "Headline",
                text,
                day,
                DateMethod.FIELD,
                1,
                null,
                List.of(),
                null,
                Counters.NONE,
                List.of(),
                4,
                "file",
                0,
                Months.of(day));
    }
}
