package org.parley.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.parley.SharedFolder;
import org.parley.text.Page;

/**
 * How often each clue in a text tells the day of publication that a field states: what the confidences in {@link TextClue}
 * say, and {@code -Dparley.dating.score=true} measures in a minute. The first day that each clue finds counts; the year of days without one is told, as by a folder, or not.
 */
@EnabledIfSystemProperty(named = "parley.dating.score", matches = "true")
class DatingScoreTest {
    private static final LocalDate LATEST = LocalDate.of(2026, 11, 29);

    @Test
    void confidences_areWhatWasMeasured() throws IOException {
        Map<String, Score> all = new TreeMap<>();
        for (String file : List.of(
                "corpora/allsides_sample.jsonl.gz",
                "corpora/rss_sample.jsonl.gz",
                "corpora/whitehouse_2021_2026.jsonl.gz",
                "gold/quotes/polnear.train.jsonl",
                "gold/quotes/gum_news.train.jsonl")) {
            boolean scraped = file.startsWith("gold");
            Map<String, Score> scores = new TreeMap<>();
            new DatedCorpus(SharedFolder.file(file)).each(article -> score(article, scraped, scores));
            System.out.println(file);
            scores.forEach((clue, score) -> {
                System.out.println(score.line(clue));
                all.computeIfAbsent(clue, c -> new Score()).add(score);
            });
        }
        System.out.println("all");
        all.forEach((clue, score) -> System.out.println(score.line(clue)));
        for (TextClue clue : TextClue.values()) {
            Score score = all.get(clue + ", year told");
            if (score != null && clue != TextClue.DATELINE) {
                assertThat(score.share()).as(clue.name()).isBetween(clue.confidence - 0.03, clue.confidence + 0.03);
            }
        }
    }

    private static void score(DatedCorpus.Dated article, boolean scraped, Map<String, Score> scores) {
        String text = article.text();
        Page page = scraped ? Page.scraped(text) : Page.ofRecord(text, article.title());
        Neighbourhood alone = Neighbourhood.of(null, LATEST, List.of());
        Neighbourhood told =
                Neighbourhood.of(null, LATEST, List.of("/" + article.day().getYear() + "/"));
        DaysInText days = new DaysInText(text, page.zones(), alone);
        List<LocalDate> whole = days.wholeDays();
        Set<TextClue> seen = EnumSet.noneOf(TextClue.class);
        for (TextDay found : days.candidates()) {
            if (seen.add(found.clue())) {
                score(scores, found.clue() + ", year told", article.day(), told.meant(found.written(), whole));
                if (found.written().year() == null) {
                    score(
                            scores,
                            found.clue() + ", year concluded",
                            article.day(),
                            alone.meant(found.written(), whole));
                }
            }
        }
    }

    private static void score(Map<String, Score> scores, String clue, LocalDate day, Optional<MeantDay> meant) {
        scores.computeIfAbsent(clue, c -> new Score())
                .add(day, meant.map(MeantDay::day).orElse(null));
    }

    private static final class Score {
        private int none;
        private int right;
        private int dayBefore;
        private int weekBefore;
        private int before;
        private int after;
        private int otherYear;

        void add(LocalDate day, @Nullable LocalDate meant) {
            if (meant == null) {
                none++;
                return;
            }
            long days = ChronoUnit.DAYS.between(day, meant);
            right += days == 0 ? 1 : 0;
            dayBefore += days == -1 ? 1 : 0;
            weekBefore += days < -1 && days >= -7 ? 1 : 0;
            before += days < -7 ? 1 : 0;
            after += days > 0 ? 1 : 0;
            otherYear += Math.abs(days) > 183 ? 1 : 0;
        }

        void add(Score other) {
            none += other.none;
            right += other.right;
            dayBefore += other.dayBefore;
            weekBefore += other.weekBefore;
            before += other.before;
            after += other.after;
            otherYear += other.otherYear;
        }

        double share() {
            return right / Math.max(1.0, right + dayBefore + weekBefore + before + after);
        }

        String line(String clue) {
            return String.format(
                    Locale.ROOT,
                    "  %-28s right %5d (%.3f)  the day before %4d  2-7 before %4d  before %4d  after %4d"
                            + "  (half a year off %d)  none %d",
                    clue,
                    right,
                    share(),
                    dayBefore,
                    weekBefore,
                    before,
                    after,
                    otherYear,
                    none);
        }
    }
}
