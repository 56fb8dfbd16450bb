package org.parley.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.Comention;
import org.parley.model.Mention;

class MadeNewsTest {
    private static final int PAIRS = 100;
    private static final int WEEKS = 52;

    @Test
    void storiesOfASeed_areTheSameAgain_andOthersOfAnother() {
        Design other = Designs.of(2, PAIRS, WEEKS, 400, 0, List.of());

        assertThat(first(1000, Designs.steady())).isEqualTo(first(1000, Designs.steady()));
        assertThat(first(1000, Designs.steady())).isNotEqualTo(first(1000, other));
    }

    @Test
    void copies_changeNoStory() {
        List<MadeStory> copied = first(1000, Designs.with(Designs.steady(), new Pages(1, 1, 0)));

        assertThat(copied)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("reprints")
                .isEqualTo(first(1000, Designs.steady()));
        assertThat(copied.stream().mapToInt(story -> story.reprints().size()).sum())
                .isBetween(900, 1100);
    }

    @Test
    void pairs_meetAsOftenAsAsked_andAsTheTruthSays() {
        CountedNews counted = CountedNews.of(Designs.steady());
        double asked = IntStream.range(0, PAIRS)
                .mapToDouble(pair -> counted.truth(pair).comentions())
                .sum();

        assertThat(asked).isCloseTo(400.0 * PAIRS, within(40.0));
        assertThat((double) IntStream.range(0, PAIRS)
                        .mapToLong(pair -> sum(counted.ofPair(pair), 0, WEEKS))
                        .sum())
                .isCloseTo(asked, within(5 * Math.sqrt(asked)));
    }

    @Test
    void risingPairs_meetMore_whileTheirAttentionStays() {
        CountedNews counted = CountedNews.of(Designs.all(Course.RISING));

        // Half a year lies between the middles of the halves.
        assertThat(ratio(all(PAIRS, counted::ofPair))).isCloseTo(Math.sqrt(1.3), within(0.06));
        assertThat(ratio(all(2 * PAIRS, counted::ofActor))).isCloseTo(1, within(0.03));
    }

    @Test
    void popularPairs_drawAttention_andMeetByItsSquare() {
        Design popular = Designs.all(Course.POPULAR);
        CountedNews counted = CountedNews.of(popular);
        int pair = IntStream.range(0, PAIRS)
                .filter(any -> counted.truth(any).attention() > 0)
                .findFirst()
                .orElseThrow();
        long[] actors = new long[WEEKS];
        long[] pairs = new long[WEEKS];
        IntStream.range(0, PAIRS)
                .filter(any -> counted.truth(any).attention() > 0)
                .forEach(any -> {
                    add(actors, counted.ofActor(2 * any));
                    add(pairs, counted.ofPair(any));
                });

        assertThat(ratio(actors)).isCloseTo(Math.sqrt(1.3), within(0.05));
        assertThat(ratio(pairs)).isCloseTo(1.3, within(0.1));
        assertThat(counted.truth(pair).jointAttention())
                .isEqualTo(2 * counted.truth(pair).attention());
        assertThat(counted.truth(pair).association()).isZero();
    }

    @Test
    void closerPairs_shareMoreSentences() {
        CountedNews counted = CountedNews.of(Designs.all(Course.CLOSER));
        long[] close = new long[WEEKS];
        IntStream.range(0, PAIRS)
                .filter(pair -> counted.truth(pair).closeness() > 0)
                .forEach(pair -> add(close, counted.close(pair)));

        assertThat(ratio(close)).isCloseTo(Math.sqrt(1.3), within(0.15));
        assertThat(ratio(all(PAIRS, counted::ofPair))).isCloseTo(1, within(0.05));
    }

    @Test
    void stepsAndBursts_lieWhereTheTruthSays() {
        CountedNews steps = CountedNews.of(Designs.all(Course.STEPPING));
        CountedNews bursts = CountedNews.of(Designs.all(Course.BURSTING));

        double[] step = {0, 0};
        double[] burst = {0, 0};
        for (int pair = 0; pair < PAIRS; pair++) {
            int at = week(steps.truth(pair).from());
            if (steps.truth(pair).size() > 1) {
                step[0] += (double) sum(steps.ofPair(pair), 0, at) / at;
                step[1] += (double) sum(steps.ofPair(pair), at, WEEKS) / (WEEKS - at);
            }
            int from = week(bursts.truth(pair).from());
            long inside = sum(bursts.ofPair(pair), from, from + 4);
            burst[0] += (sum(bursts.ofPair(pair), 0, WEEKS) - inside) / (WEEKS - 4.0);
            burst[1] += inside / 4.0;
        }
        assertThat(step[1] / step[0]).isCloseTo(2, within(0.1));
        assertThat(burst[1] / burst[0]).isCloseTo(3, within(0.15));
    }

    @Test
    void changingShare_isThatOfTheTruth() {
        MadeNews news = new MadeNews(Designs.of(1, 1000, WEEKS, 20, 0.2, List.of(Course.RISING, Course.CLOSER)));
        long changing = IntStream.range(0, 1000)
                .filter(pair -> news.truth(pair).course() != Course.STEADY)
                .count();

        assertThat(changing).isBetween(150L, 250L);
    }

    @Test
    void volumeDrifts_andAnOutletJoins_onTopOfTheOthers() {
        Design design =
                Designs.with(Designs.steady(), new Span(Designs.steady().span().first(), WEEKS, 3));
        long[] stories = CountedNews.of(design).stories();
        assertThat((double) stories[WEEKS - 1] / stories[0]).isCloseTo(3, within(0.01));

        Design joined = Designs.with(Designs.steady(), new Panel(20, 0.2, 1.5));
        long[] of = CountedNews.of(joined).stories();
        assertThat((double) of[WEEKS - 1] / of[0]).isCloseTo(1.25, within(0.01));
        MadeNews news = new MadeNews(joined);
        List<MadeStory> some = LongStream.range(0, news.stories())
                .filter(number -> number % 7 == 0)
                .mapToObj(news::story)
                .toList();
        assertThat(some.stream().filter(story -> story.outlet() == 19))
                .isNotEmpty()
                .allSatisfy(story -> assertThat(week(story.day())).isGreaterThanOrEqualTo(WEEKS / 2));
    }

    @Test
    void waves_makeCountsVaryMoreThanChance() {
        Changes waves = new Changes(0, List.of(), List.of(0.3), 2, 3, 4, 0.5);

        assertThat(dispersion(CountedNews.of(Designs.steady()))).isCloseTo(1, within(0.1));
        assertThat(dispersion(CountedNews.of(Designs.with(Designs.steady(), waves))))
                .isGreaterThan(1.5);
    }

    @Test
    void rosters_listDifferentActors_andNeverAPlantedPair() {
        List<MadeStory> rosters = first(200, Designs.with(Designs.steady(), new Pages(1, 0, 0.1))).stream()
                .filter(story -> story.sentences().size() == Pages.ROSTER)
                .toList();

        assertThat(rosters).isNotEmpty().allSatisfy(roster -> {
            List<Integer> actors =
                    roster.sentences().stream().flatMap(List::stream).toList();
            assertThat(actors).doesNotHaveDuplicates();
        });
    }

    @Test
    void beats_bringOthersTogetherByChanceAlone() {
        Design beats = Designs.with(Designs.steady(), new Cast(PAIRS, 10, 400, 0, 1));
        long both = 0;
        long a = 0;
        long b = 0;
        MadeNews news = new MadeNews(beats);
        for (long number = 0; number < news.stories(); number++) {
            List<Integer> actors = news.story(number).sentences().stream()
                    .flatMap(List::stream)
                    .toList();
            both += actors.contains(0) && actors.contains(2) ? 1 : 0;
            a += actors.contains(0) ? 1 : 0;
            b += actors.contains(2) ? 1 : 0;
        }
        double ofBeat = (double) news.stories() / 20;

        assertThat((double) both).isCloseTo((double) a * b / ofBeat, within(5 * Math.sqrt((double) both)));
    }

    @Test
    void rows_giveTheirPlaces() {
        MadeNews news = new MadeNews(Designs.with(Designs.steady(), new Pages(1, 1, 0.01)));
        LongStream.range(0, 500).boxed().flatMap(news::articles).forEach(made -> {
            Article article = made.article();
            assertThat(made.row().articleId()).isEqualTo(article.articleId());
            assertThat(made.mentions())
                    .allSatisfy(mention -> assertThat(surface(article, mention)).isEqualTo(mention.surface()));
            assertThat(made.comentions().mapToInt(Comention::tokenDistance)).allMatch(distance -> distance >= 0);
        });
    }

    @Test
    void tooLittleAttention_isRefused_andSaysHowMuchItTakes() {
        Design design = Designs.all(Course.BURSTING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MadeNews(Designs.with(design, new Cast(PAIRS, 2, 400, 1.5, 1))))
                .withMessageMatching("attention: at least \\d\\.\\d+.*");
    }

    private static List<MadeStory> first(int stories, Design design) {
        MadeNews news = new MadeNews(design);
        return LongStream.range(0, stories).mapToObj(news::story).toList();
    }

    private static String surface(Article article, Mention mention) {
        return article.text().substring(mention.begin(), mention.end());
    }

    private static int week(java.time.LocalDate day) {
        return (int) java.time.temporal.ChronoUnit.WEEKS.between(
                Designs.steady().span().first(), day);
    }

    private static long[] all(int number, java.util.function.IntFunction<long[]> counts) {
        long[] all = new long[WEEKS];
        IntStream.range(0, number).forEach(i -> add(all, counts.apply(i)));
        return all;
    }

    private static void add(long[] to, long[] counts) {
        Arrays.setAll(to, i -> to[i] + counts[i]);
    }

    private static double ratio(long[] counts) {
        return (double) sum(counts, WEEKS / 2, WEEKS) / sum(counts, 0, WEEKS / 2);
    }

    private static long sum(long[] counts, int from, int until) {
        return Arrays.stream(counts, from, until).sum();
    }

    /** Variance by mean of the pairs' weekly counts. */
    private static double dispersion(CountedNews counted) {
        double ratio = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            double mean = Arrays.stream(counted.ofPair(pair)).average().orElseThrow();
            ratio += Arrays.stream(counted.ofPair(pair))
                            .mapToDouble(count -> (count - mean) * (count - mean) / mean)
                            .sum()
                    / (WEEKS - 1);
        }
        return ratio / PAIRS;
    }
}
