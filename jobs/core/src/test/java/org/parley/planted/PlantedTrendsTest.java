package org.parley.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.parley.model.Measure;

/** What the tests for trends make of planted pairs, over some seeds together. */
class PlantedTrendsTest {
    private static final List<Course> COURSES =
            List.of(Course.RISING, Course.FALLING, Course.STEPPING, Course.BURSTING);

    @Test
    void falseDiscoveries_areFew_andMostChangesAreFound() {
        List<CountedTrials> trials = new ArrayList<>();
        List<CountedBreaks> breaks = new ArrayList<>();
        for (int seed = 1; seed <= 3; seed++) {
            Design design = Designs.of(seed, 100, 104, 800, 0.2, COURSES);
            CountedNews counted = CountedNews.of(design);
            trials.addAll(counted.trends());
            breaks.addAll(counted.breaks());
        }

        assertThat(TrendScore.of(trials)).hasSize(7).allSatisfy(score -> {
            assertThat(score.falseDiscoveries().low()).as(score.toString()).isLessThan(0.07);
            assertThat(score.coverage().high()).as(score.toString()).isGreaterThan(0.93);
        });
        assertThat(TrendScore.of(trials))
                .filteredOn(score -> score.measure() == Measure.JOINT_ATTENTION)
                .singleElement()
                .satisfies(score -> assertThat(score.power().share()).isGreaterThan(0.8));
        assertThat(BreakScore.of(breaks)).singleElement().satisfies(score -> {
            assertThat(score.near().share()).isGreaterThan(0.7);
            assertThat(score.bursts().share()).isGreaterThan(0.8);
        });
    }

    /**
     * The figures of many corpora, e.g. {@code mvn test -pl jobs/core -Dtest=PlantedTrendsTest -Dparley.planted.seeds=10
     * -Dparley.planted.comentions=400 -Dparley.planted.drift=3}.
     */
    @Test
    @EnabledIfSystemProperty(named = "parley.planted.seeds", matches = "\\d+")
    void figures() {
        List<CountedTrials> trials = new ArrayList<>();
        List<CountedBreaks> breaks = new ArrayList<>();
        for (int seed = 1; seed <= number("seeds", 1); seed++) {
            Design design = Designs.of(seed, (int) number("pairs", 1000), 104, number("comentions", 200), 0.2, COURSES);
            design = Designs.with(design, new Span(design.span().first(), 104, number("drift", 1)));
            design = Designs.with(
                    design,
                    new Cast((int) number("pairs", 1000), 2, number("comentions", 200), number("attention", 0), 1));
            design = Designs.with(
                    design,
                    new Changes(
                            number("changing", 0.2),
                            COURSES,
                            List.of(0.3),
                            number("step", 2),
                            3,
                            4,
                            number("volatility", 0)));
            design = Designs.with(design, new Panel(20, number("joining", 0), number("mix", 1)));
            CountedNews counted = CountedNews.of(design);
            trials.addAll(counted.trends());
            breaks.addAll(counted.breaks());
        }
        System.out.println(CountedNews.scores(trials, breaks));
    }

    private static double number(String name, double otherwise) {
        return Double.parseDouble(System.getProperty("parley.planted." + name, Double.toString(otherwise)));
    }
}
