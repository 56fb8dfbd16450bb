package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Months;
import org.parley.model.Template;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.session.FlowRows;
import org.parley.session.SparkTest;
import org.parley.text.CodePoints;
import org.parley.text.Page;

@SparkTest
class TemplateFlowTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final String BOX = "Olof Berg is a reporter who covers the sea and everything in it.";
    private static final String BACKGROUND = "The ferry sank in a storm of 1994 with all that it had on board.";

    @Test
    void stretchOfManyDocuments_isATemplate() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(article("a" + i, BEGIN.plusDays(3L * i), story(i) + " " + BOX));
        }
        articles.add(article("alone", BEGIN.plusDays(5), story(90) + " Olof Berg is a reporter who covers the moon."));
        List<Article> now = relabelled(articles);
        assertThat(now)
                .filteredOn(article -> article.articleId().startsWith("a")
                        && !article.articleId().equals("alone"))
                .hasSize(12)
                .allSatisfy(article -> {
                    assertThat(texts(article, ZoneKind.TEMPLATE)).isEqualTo(BOX);
                    assertThat(texts(article, ZoneKind.BODY)).endsWith("on that day.");
                });
        assertThat(now)
                .filteredOn(article -> article.articleId().equals("alone"))
                .allSatisfy(
                        article -> assertThat(texts(article, ZoneKind.TEMPLATE)).isEmpty());
    }

    @Test
    void runningStory_staysBody() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(article("a" + i, BEGIN.plusDays(i % 5), story(i) + " " + BACKGROUND));
        }
        assertThat(relabelled(articles)).allSatisfy(article -> assertThat(texts(article, ZoneKind.TEMPLATE))
                .isEmpty());
    }

    @Test
    void copiesOfAnArticle_areOneDocument() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            articles.add(article("a" + i, BEGIN.plusDays(2L * i), story(1) + " " + BOX));
        }
        assertThat(relabelled(articles)).allSatisfy(article -> assertThat(texts(article, ZoneKind.TEMPLATE))
                .isEmpty());
    }

    @Test
    void monthThatComesLater_restatesItsNeighboursAlone() {
        List<Article> before = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String end = i % 3 == 0 ? " " + BOX : "";
            before.add(article("a" + i, BEGIN.plusDays(3L * i), story(i) + end));
        }
        List<Article> after = new ArrayList<>(before);
        for (int i = 0; i < 12; i++) {
            after.add(article("b" + i, BEGIN.plusMonths(5).plusDays(2L * i), story(100 + i) + " " + BACKGROUND));
        }
        assertThat(relabelled(after))
                .filteredOn(article -> article.articleId().startsWith("a")
                        && article.published() != null
                        && article.published().isBefore(BEGIN.plusMonths(4)))
                .containsExactlyInAnyOrderElementsOf(relabelled(before).stream()
                        .filter(article -> article.published() != null
                                && article.published().isBefore(BEGIN.plusMonths(4)))
                        .toList());
    }

    @Test
    void report_tellsWhenALineStartsAndStops() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            LocalDate day = BEGIN.plusDays(i);
            String tags = i >= 35 && i < 84 ? "\n\nTags: port, storm" : "";
            articles.add(article("a" + i, day, story(i) + "\n\n" + story(1000 + i) + tags));
        }
        List<Template> report = FlowRows.of(articles, Article.class, TemplateFlow::report);
        assertThat(report)
                .filteredOn(template -> template.kind() == ZoneKind.TAGS && template.line() == null)
                .singleElement()
                .satisfies(template -> {
                    assertThat(template.documents()).isEqualTo(49);
                    assertThat(template.share()).isEqualTo(1);
                    assertThat(template.starts()).isEqualTo(BEGIN.plusDays(35));
                    assertThat(template.stops()).isEqualTo(BEGIN.plusDays(84));
                });
    }

    private static List<Article> relabelled(List<Article> articles) {
        return FlowRows.of(articles, Article.class, rows -> TemplateFlow.relabelled(rows, TemplateFlow.evidence(rows)));
    }

    /** A sentence that no other story has. */
    private static String story(int number) {
        String name = Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? 'a' + c - '0' : c)))
                .collect(Collectors.joining("o"));
        return String.format(
                Locale.ROOT, "The %s harbour of %s lost its %sish boats to the wind on that day.", name, name, name);
    }

    private static String texts(Article article, ZoneKind kind) {
        return article.zones().stream()
                .filter(zone -> zone.kind() == kind)
                .map(zone -> article.text()
                        .substring(
                                article.text().offsetByCodePoints(0, zone.begin()),
                                article.text().offsetByCodePoints(0, zone.end())))
                .collect(Collectors.joining(" | "));
    }

    private static Article article(String id, @Nullable LocalDate day, String text) {
        CodePoints places = CodePoints.of(text);
        List<Zone> zones = Page.ofRecord(text, null).zones().stream()
                .map(zone -> zone.zone(places))
                .toList();
        return new Article(
                id,
                id,
                "harbour",
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
                zones,
                3,
                "file",
                0,
                Months.of(day));
    }
}
