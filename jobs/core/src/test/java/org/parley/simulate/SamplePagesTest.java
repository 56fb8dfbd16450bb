package org.parley.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.dedup.ComparedText;
import org.parley.dedup.Overlap;
import org.parley.dedup.StoryWords;
import org.parley.model.Counters;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.read.ReadArticle;
import org.parley.read.ReadOptions;
import org.parley.read.ScrapedPageReader;
import org.parley.text.CodePoints;
import org.parley.text.Page;
import org.parley.text.ZoneRange;

/** What the readers of pages and stories make of the sample, whose truth is known. */
class SamplePagesTest {
    private static final List<Printed> ARTICLES =
            SampleCorpus.articles(SampleCorpus.STANDARD_SEED, SampleOptions.standard());
    private static final List<Printed> PAGES = ARTICLES.stream()
            .filter(article -> article.outlet().form() == Outlet.Form.PAGE)
            .toList();

    @Test
    void headOfEveryPage_isRead() {
        assertPages(Printed::title, Page::title);
        assertPages(Printed::tags, Page::tags);
        assertPages(SamplePagesTest::counters, Page::counters);
        assertPages(SamplePagesTest::writer, Page::byline);
    }

    @Test
    void outletAndDay_areThoseOfThePath() {
        ScrapedPageReader reader = new ScrapedPageReader(ReadOptions.DEFAULT);
        for (Printed page : PAGES) {
            assertThat(reader.read(page.text().getBytes(StandardCharsets.UTF_8), page.id()))
                    .isInstanceOfSatisfying(ReadArticle.class, read -> {
                        assertThat(read.article().published()).isEqualTo(page.published());
                        assertThat(read.article().outlet())
                                .isEqualTo(page.outlet().slug());
                    });
        }
    }

    @Test
    void whatBelongsToThePage_isNoBody() {
        for (Printed article : ARTICLES) {
            Set<Integer> debris = new TreeSet<>();
            article.draft().zones().stream()
                    .filter(zone -> zone.kind() != ZoneKind.BODY && zone.kind() != ZoneKind.TITLE)
                    .forEach(zone -> debris.addAll(letters(zone, article.text())));
            Set<Integer> body = new TreeSet<>();
            read(article).zones().stream()
                    .filter(zone -> zone.kind() == ZoneKind.BODY)
                    .forEach(zone -> body.addAll(letters(zone, article.text())));
            assertThat(body).as(article.text()).isNotEmpty();
            assertThat(Collections.disjoint(body, debris)).as(article.text()).isTrue();
        }
    }

    @Test
    void copies_areTheArticlesOfOneStory() {
        Map<String, Printed> firsts = new TreeMap<>();
        for (Printed article : ARTICLES) {
            Printed first = firsts.putIfAbsent(article.plan().id(), article);
            if (first != null) {
                assertThat(areCopies(first, article)).as(article.text()).isTrue();
            }
        }
        for (Printed one : firsts.values()) {
            for (Printed other : firsts.values()) {
                long days =
                        ChronoUnit.DAYS.between(one.plan().date(), other.plan().date());
                if (!one.equals(other) && 0 <= days && days <= 7) {
                    assertThat(areCopies(one, other))
                            .as(one.text() + "\n" + other.text())
                            .isFalse();
                }
            }
        }
    }

    private static boolean areCopies(Printed one, Printed other) {
        return Overlap.of(compared(one), compared(other)).isCopy();
    }

    private static ComparedText compared(Printed article) {
        CodePoints places = CodePoints.of(article.text());
        List<Zone> zones =
                read(article).zones().stream().map(zone -> zone.zone(places)).toList();
        return new ComparedText(
                article.outlet().name(),
                null,
                StoryWords.of(article.headline()),
                StoryWords.of(article.text(), zones, article.headline()),
                List.of());
    }

    private static <T> void assertPages(Function<Printed, @Nullable T> truth, Function<Page, @Nullable T> read) {
        for (Printed page : PAGES) {
            assertThat(read.apply(read(page))).as(page.text()).isEqualTo(truth.apply(page));
        }
    }

    private static Page read(Printed article) {
        return article.outlet().form() == Outlet.Form.PAGE
                ? Page.scraped(article.text())
                : Page.ofRecord(article.text(), article.headline());
    }

    private static Counters counters(Printed page) {
        List<@Nullable Long> counts = new ArrayList<>();
        for (long count : page.counters()) {
            counts.add(count < 0 ? null : (Long) count);
        }
        return new Counters(counts.get(0), counts.get(1), counts.get(2));
    }

    /** The page's line is "By Name, Place" or "Name, role". */
    private static @Nullable String writer(Printed page) {
        return page.byline() == null
                ? null
                : page.byline().replaceFirst("^By ", "").replaceFirst(",.*", "");
    }

    private static Set<Integer> letters(ZoneRange zone, String text) {
        Set<Integer> letters = new HashSet<>();
        for (int i = zone.range().begin(); i < zone.range().end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters.add(i);
            }
        }
        return letters;
    }
}
