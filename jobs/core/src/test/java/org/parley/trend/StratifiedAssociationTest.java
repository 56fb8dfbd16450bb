package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StratifiedAssociationTest {
    /** Reference: statsmodels 0.14.4, StratifiedTable of [[10,20],[30,140]], [[5,15],[10,70]], [[8,12],[20,60]]. */
    @Test
    void test_isThatOfStatsmodels() {
        StratifiedAssociation all = StratifiedAssociation.of(List.of(
                new Association(10, 30, 40, 200), new Association(5, 20, 15, 100), new Association(8, 20, 28, 100)));

        assertThat(all.statistic()).isCloseTo(7.491010157707002, within(1e-9));
        assertThat(all.p()).isCloseTo(0.006200776237003658, within(1e-12));
        assertThat(all.oddsRatio()).hasValueCloseTo(2.217391304347826, within(1e-12));
    }

    @Test
    void commonOutlet_isNoRelation() {
        Association regional = new Association(64, 80, 80, 100);
        Association world = new Association(1, 10, 10, 100);

        assertThat(StratifiedAssociation.of(List.of(regional, world)).statistic())
                .isCloseTo(0, within(1e-9));
        assertThat(StratifiedAssociation.of(List.of(new Association(65, 90, 90, 200)))
                        .statistic())
                .isGreaterThan(40);
    }

    @Test
    void strataWithoutStories_sayNothing() {
        StratifiedAssociation none = StratifiedAssociation.of(List.of(new Association(0, 0, 0, 0)));
        assertThat(none.statistic()).isZero();
        assertThat(none.p()).isEqualTo(1);
        assertThat(none.oddsRatio()).isEmpty();
    }
}
