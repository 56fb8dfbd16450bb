package org.parley.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.parley.model.Measure;
import org.parley.trend.Bootstrap;

/** How often the intervals of the bootstrap hold what was planted; over many corpora 93 to 97 % of them. */
class PlantedBootstrapTest {
    private static final List<Course> COURSES = List.of(Course.RISING, Course.FALLING);

    /** One measure in a hundred would be off by chance, if 95 % was the truth. */
    private static final double OUTSIDE = 0.005;

    @Test
    void intervals_coverWhatWasPlanted() {
        List<CountedTrials> trials = new ArrayList<>();
        for (int seed = 1; seed <= Integer.getInteger("parley.planted.seeds", 1); seed++) {
            Design design = Designs.of(seed, 150, 104, 300, 0.5, COURSES);
            design = Designs.with(design, new Panel(8, 0, 1));
            trials.addAll(CountedNews.of(design).bootstrapped(new Bootstrap(200, seed)));
        }

        List<TrendScore> scores = TrendScore.of(trials);
        assertThat(scores)
                .extracting(TrendScore::measure)
                .contains(
                        Measure.ATTENTION,
                        Measure.JOINT_ATTENTION,
                        Measure.ASSOCIATION,
                        Measure.CLOSENESS,
                        Measure.GIVEN_A,
                        Measure.GIVEN_B,
                        Measure.IN_NARRATION);
        assertThat(scores).allSatisfy(score -> {
            Proportion coverage = score.coverage();
            BinomialDistribution chance = new BinomialDistribution((int) coverage.of(), 0.95);
            System.out.printf("%-16s %s of %d%n", score.measure(), coverage, coverage.of());
            assertThat((int) coverage.hits())
                    .as(score.toString())
                    .isBetween(
                            chance.inverseCumulativeProbability(OUTSIDE),
                            chance.inverseCumulativeProbability(1 - OUTSIDE));
        });
    }
}
