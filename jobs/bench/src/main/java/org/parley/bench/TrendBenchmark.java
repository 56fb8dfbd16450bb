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
import org.parley.trend.BreakTest;
import org.parley.trend.Calendar;
import org.parley.trend.Margin;
import org.parley.trend.PairCount;
import org.parley.trend.PairHistory;
import org.parley.trend.PeriodTotal;
import org.parley.trend.TrendTest;

/** One pair's history of 104 periods: an operation is a pair. */
@State(Scope.Thread)
public class TrendBenchmark {
    private static final int PERIODS = 104;
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);

    private final SplittableRandom chance = new SplittableRandom(1);
    private final Calendar calendar = Calendar.of(
            Window.MONTH,
            periods()
                    .map(first -> new PeriodTotal(
                            first, 1000, 1200, first, first.plusMonths(1).minusDays(1)))
                    .toList());
    private final PairHistory pair = new PairHistory("a", "b", counts(), margins(), margins());

    @Benchmark
    public List<PairPeriod> periodsOfPair() {
        return pair.periods(calendar);
    }

    @Benchmark
    public List<TrendTest> trendsOfPair() {
        return pair.trendTests(calendar);
    }

    @Benchmark
    public Optional<BreakTest> breakOfPair() {
        return pair.breakTest(calendar);
    }

    private static Stream<LocalDate> periods() {
        return IntStream.range(0, PERIODS).mapToObj(BEGIN::plusMonths);
    }

    private List<PairCount> counts() {
        return periods()
                .map(first -> {
                    int stories = 5 + chance.nextInt(30);
                    return new PairCount(first, stories, stories + 3, stories / 2, 300_000L * stories);
                })
                .toList();
    }

    private List<Margin> margins() {
        return periods()
                .map(first -> new Margin(first, 60 + chance.nextInt(40)))
                .toList();
    }
}
