package org.parley.evidence;

import java.util.List;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;
import org.parley.trend.InformationComponent;

/**
 * What a pair's stories were expected to be, of one row or of several that are added up.
 *
 * @param stories O, stories that mention both
 * @param storiesA stories that mention a
 * @param storiesB stories that mention b
 * @param totalStories N, all stories
 * @param expected E, if the two were independent
 * @param expectedByOutlet E within outlets
 * @param expectedByCompany E among stories that mention as many actors
 */
public record PairCell(
        long stories,
        long storiesA,
        long storiesB,
        long totalStories,
        double expected,
        double expectedByOutlet,
        double expectedByCompany) {
    public static PairCell of(Pair row) {
        return new PairCell(
                row.stories(),
                row.storiesA(),
                row.storiesB(),
                row.totalStories(),
                row.expected(),
                row.expectedByOutlet(),
                row.expectedByCompany());
    }

    /** Of periods, which are added up: what is expected in each of them. */
    public static PairCell of(List<PairPeriod> rows) {
        return new PairCell(
                rows.stream().mapToLong(PairPeriod::stories).sum(),
                rows.stream().mapToLong(PairPeriod::storiesA).sum(),
                rows.stream().mapToLong(PairPeriod::storiesB).sum(),
                rows.stream().mapToLong(PairPeriod::totalStories).sum(),
                rows.stream().mapToDouble(PairPeriod::expected).sum(),
                rows.stream().mapToDouble(PairPeriod::expectedByOutlet).sum(),
                rows.stream().mapToDouble(PairPeriod::expectedByCompany).sum());
    }

    /** Observed over expected within outlets. */
    public InformationComponent ic() {
        return new InformationComponent(stories, expectedByOutlet);
    }
}
