package org.parley.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.parley.model.PairPeriod;
import org.parley.model.Window;
import org.parley.trend.ActorCount;
import org.parley.trend.ActorHistory;
import org.parley.trend.ActorMargins;
import org.parley.trend.BreakTest;
import org.parley.trend.Calendar;
import org.parley.trend.CompanyTotal;
import org.parley.trend.OutletTotal;
import org.parley.trend.PairHistory;
import org.parley.trend.PairTally;
import org.parley.trend.PeriodTotal;
import org.parley.trend.Together;
import org.parley.trend.TrendTest;

/** One pair's history of 104 periods and 20 outlets: an operation is a pair. */
@State(Scope.Thread)
public class TrendBenchmark {
    private static final int PERIODS = 104;
    private static final int OUTLETS = 20;
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

    private final SplittableRandom chance = new SplittableRandom(1);
    private final Calendar calendar = Calendar.of(
            Window.MONTH,
            periods()
                    .map(first -> new PeriodTotal(
                            first, 1000, 1200, first, first.plusMonths(1).minusDays(1)))
                    .toList(),
            periods()
                    .flatMap(first -> IntStream.range(0, OUTLETS).mapToObj(o -> new OutletTotal(first, outlet(o), 50)))
                    .toList(),
            periods().map(first -> new CompanyTotal(first, 0, 1000, 5000)).toList());
    private final PairTally tally = new PairTally(calendar, "a", "b");
    private final PairHistory pair;

    public TrendBenchmark() {
        periods().forEach(first -> {
            int stories = 5 + chance.nextInt(30);
            for (int story = 0; story < stories; story++) {
                tally.add(new Together(
                        "a",
                        "b",
                        first,
                        "s" + story,
                        outlet(chance.nextInt(OUTLETS)),
                        story, story % 3, story % 2, 300_000, false, 0, true, 0, 0));
            }
        });
        pair = tally.history(margins(), margins());
    }

    @Benchmark
    public List<PairPeriod> periodsOfPair() {
        return pair.periods();
    }

    @Benchmark
    public List<TrendTest> trendsOfPair() {
        return pair.trendTests();
    }

    @Benchmark
    public Optional<BreakTest> breakOfPair() {
        return pair.breakTest();
    }

    private static String outlet(int number) {
        return "outlet " + number;
    }

    private static Stream<LocalDate> periods() {
        return IntStream.range(0, PERIODS).mapToObj(BEGIN::plusMonths);
    }

    private ActorMargins margins() {
        return ActorMargins.of(
                new ActorHistory(
                        "a",
                        periods()
                                .flatMap(first -> IntStream.range(0, OUTLETS)
                                        .mapToObj(o -> new ActorCount(
                                                first, outlet(o), 0, 3 + chance.nextInt(2), 0, 0, 0)))
                                .toList()),
                calendar);
    }
}
