package org.parley.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Break;
import org.parley.model.Measure;
import org.parley.model.Trend;
import org.parley.model.Window;
import org.parley.trend.ActorCount;
import org.parley.trend.ActorHistory;
import org.parley.trend.ActorMargins;
import org.parley.trend.BenjaminiHochberg;
import org.parley.trend.Bootstrap;
import org.parley.trend.BreakTest;
import org.parley.trend.Calendar;
import org.parley.trend.Company;
import org.parley.trend.CompanyTotal;
import org.parley.trend.OutletTotal;
import org.parley.trend.PairHistory;
import org.parley.trend.PairTally;
import org.parley.trend.PeriodTotal;
import org.parley.trend.Together;
import org.parley.trend.TrendTest;

/** A design's planted pairs counted by week and tested, as the flows do it, in one thread and without tables. */
final class CountedNews {
    private final Design design;
    private final MadeNews news;
    private final int weeks;
    private final long[] stories;
    private final long[][] ofActor;
    private final long[][] ofPair;
    private final long[][] close;
    private final List<List<ActorCount>> seen = new ArrayList<>();
    private final List<List<Together>> together = new ArrayList<>();
    private final Map<LocalDate, Map<String, Long>> outlets = new TreeMap<>();
    private final Map<LocalDate, Map<Integer, Long>> companies = new TreeMap<>();

    private CountedNews(Design design) {
        this.design = design;
        this.news = new MadeNews(design);
        this.weeks = design.span().weeks();
        this.stories = new long[weeks];
        this.ofPair = new long[design.cast().allPairs()][weeks];
        this.close = new long[ofPair.length][weeks];
        this.ofActor = new long[2 * ofPair.length][weeks];
        for (int actor = 0; actor < ofActor.length; actor++) {
            seen.add(new ArrayList<>());
        }
        for (int pair = 0; pair < ofPair.length; pair++) {
            together.add(new ArrayList<>());
        }
    }

    static CountedNews of(Design design) {
        CountedNews counted = new CountedNews(design);
        for (long number = 0; number < counted.news.stories(); number++) {
            counted.count(counted.news.story(number));
        }
        return counted;
    }

    private void count(MadeStory story) {
        int week = (int) Window.WEEK.between(design.span().first(), Window.WEEK.start(story.day()));
        stories[week]++;
        TreeSet<Integer> actors = new TreeSet<>();
        story.sentences().forEach(actors::addAll);
        LocalDate period = week(week);
        String outlet = Panel.name(story.outlet());
        int company = Company.of(actors.size());
        outlets.computeIfAbsent(period, key -> new TreeMap<>()).merge(outlet, 1L, Long::sum);
        companies.computeIfAbsent(period, key -> new TreeMap<>()).merge(company, 1L, Long::sum);
        for (int actor : actors) {
            ofActor[actor][week]++;
            seen.get(actor).add(new ActorCount(period, outlet, company, 1, 1, 1, 0));
            if (actor % 2 == 0 && actors.contains(actor + 1)) {
                ofPair[actor / 2][week]++;
                int sameSentence = story.sentences().contains(List.of(actor, actor + 1)) ? 1 : 0;
                close[actor / 2][week] += sameSentence;
                together.get(actor / 2)
                        .add(new Together(
                                MadeArticle.actorId(actor),
                                MadeArticle.actorId(actor + 1),
                                period,
                                Long.toString(story.number()),
                                outlet,
                                0,
                                0,
                                sameSentence,
                                0,
                                false,
                                0,
                                true,
                                0,
                                0));
            }
        }
    }

    MadeNews news() {
        return news;
    }

    long[] stories() {
        return stories;
    }

    long[] ofActor(int actor) {
        return ofActor[actor];
    }

    long[] ofPair(int pair) {
        return ofPair[pair];
    }

    long[] close(int pair) {
        return close[pair];
    }

    PairTruth truth(int pair) {
        return news.truth(pair);
    }

    /** How the trends come out. */
    List<CountedTrials> trends() {
        return trends(Bootstrap.NONE);
    }

    /** The same for what has an interval of the bootstrap, as if it were the only one. */
    List<CountedTrials> bootstrapped(Bootstrap bootstrap) {
        return trends(bootstrap);
    }

    private List<CountedTrials> trends(Bootstrap bootstrap) {
        Calendar calendar = calendar();
        List<TrendTest> tests = new ArrayList<>();
        Map<String, PairTruth> truths = new HashMap<>();
        Map<String, Double> attention = new HashMap<>();
        for (int pair = 0; pair < ofPair.length; pair++) {
            PairTruth truth = truth(pair);
            truths.put(truth.actorA(), truth);
            attention.put(truth.actorA(), truth.attention());
            attention.put(truth.actorB(), truth.attention());
            tests.add(actor(2 * pair).attentionTest(calendar, bootstrap));
            tests.add(actor(2 * pair + 1).attentionTest(calendar, bootstrap));
            tests.addAll(pair(calendar, pair, bootstrap).trendTests());
        }
        return tests.stream()
                .collect(Collectors.groupingBy(TrendTest::measure, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(CountedNews::judged)
                .filter(trend -> bootstrap.replicates() == 0 || trend.bootstrapLow() != null)
                .map(trend -> bootstrap.replicates() == 0 ? trend : byBootstrap(trend))
                .flatMap(trend -> trial(trend, truths, attention).stream())
                .toList();
    }

    private static Trend byBootstrap(Trend trend) {
        return new Trend(
                trend.actorA(),
                trend.actorB(),
                trend.measure(),
                trend.window(),
                trend.periods(),
                trend.stories(),
                trend.slope(),
                trend.bootstrapLow(),
                trend.bootstrapHigh(),
                trend.bootstrapLow(),
                trend.bootstrapHigh(),
                trend.dispersion(),
                trend.p(),
                trend.q(),
                trend.tests(),
                trend.rankSlope(),
                trend.rankLow(),
                trend.rankHigh(),
                trend.rankP(),
                trend.method(),
                trend.verdict(),
                trend.flags());
    }

    private static List<CountedTrials> trial(
            Trend trend, Map<String, PairTruth> truths, Map<String, Double> attention) {
        @Nullable String other = trend.actorB();
        KnownTrend known = new KnownTrend(
                trend,
                other == null ? null : truths.get(trend.actorA()),
                attention.get(trend.actorA()),
                other == null ? null : attention.get(other));
        return TrendTrial.of(known).map(of -> CountedTrials.one(of, trend)).stream()
                .toList();
    }

    /** How the breaks come out. */
    List<CountedBreaks> breaks() {
        Calendar calendar = calendar();
        Map<Integer, BreakTest> tests = new TreeMap<>();
        for (int pair = 0; pair < ofPair.length; pair++) {
            int number = pair;
            pair(calendar, pair, Bootstrap.NONE).breakTest().ifPresent(test -> tests.put(number, test));
        }
        double[] q = BenjaminiHochberg.of(
                tests.values().stream().mapToDouble(BreakTest::p).toArray());
        List<CountedBreaks> counted = new ArrayList<>();
        for (var test : tests.entrySet()) {
            List<Break> breaks = test.getValue().judged(q[counted.size()], q.length);
            counted.add(
                    new CountedBreaks(BreakTrial.of(new KnownBreaks(truth(test.getKey()), Window.WEEK, breaks)), 1));
        }
        return counted;
    }

    private static Stream<Trend> judged(List<TrendTest> family) {
        List<TrendTest> able =
                family.stream().filter(test -> test.line() != null).toList();
        double[] q = BenjaminiHochberg.of(able.stream()
                .mapToDouble(test -> test.line() == null ? 1 : test.line().p())
                .toArray());
        return IntStream.range(0, q.length).mapToObj(i -> able.get(i).judged(q[i], q.length));
    }

    private LocalDate week(int week) {
        return design.span().day(week);
    }

    private Calendar calendar() {
        List<OutletTotal> byOutlet = new ArrayList<>();
        outlets.forEach((period, of) -> of.forEach((name, n) -> byOutlet.add(new OutletTotal(period, name, n))));
        List<CompanyTotal> byCompany = new ArrayList<>();
        companies.forEach((period, of) -> of.forEach(
                (company, n) -> byCompany.add(new CompanyTotal(period, company, n, n * Math.max(1, company)))));
        return Calendar.of(
                Window.WEEK,
                IntStream.range(0, weeks)
                        .mapToObj(week -> new PeriodTotal(
                                week(week),
                                stories[week],
                                stories[week],
                                week(week),
                                week(week).plusDays(6)))
                        .sorted(Comparator.comparing(PeriodTotal::period))
                        .toList(),
                byOutlet,
                byCompany);
    }

    private ActorHistory actor(int actor) {
        return new ActorHistory(MadeArticle.actorId(actor), seen.get(actor));
    }

    private PairHistory pair(Calendar calendar, int pair, Bootstrap bootstrap) {
        PairTally tally =
                new PairTally(calendar, MadeArticle.actorId(2 * pair), MadeArticle.actorId(2 * pair + 1), bootstrap);
        together.get(pair).stream()
                .sorted(Comparator.comparing(Together::period).thenComparing(Together::storyId))
                .forEach(tally::add);
        return tally.history(
                ActorMargins.of(actor(2 * pair), calendar), ActorMargins.of(actor(2 * pair + 1), calendar));
    }

    /** The scores of one or several corpora together. */
    static String scores(List<CountedTrials> trials, List<CountedBreaks> breaks) {
        StringBuilder lines = new StringBuilder();
        for (TrendScore score : TrendScore.of(trials)) {
            lines.append(score.measure())
                    .append(" tests ")
                    .append(score.tests())
                    .append(", called ")
                    .append(score.falseDiscoveries().of())
                    .append(", FDR ")
                    .append(score.falseDiscoveries())
                    .append(", power ")
                    .append(score.power())
                    .append(", coverage ")
                    .append(score.coverage())
                    .append('\n');
            score.powers().forEach(power -> lines.append("    ").append(power).append('\n'));
        }
        BreakScore.of(breaks).forEach(score -> lines.append(score).append('\n'));
        return lines.toString();
    }

    static boolean isOf(CountedTrials trials, Measure measure) {
        return trials.trial().measure() == measure;
    }
}
