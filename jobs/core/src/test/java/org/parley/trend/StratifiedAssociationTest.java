package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StratifiedAssociationTest {
    /** Reference: statsmodels 0.14.4, StratifiedTable(...).test_null_odds(correction=True) of [[10,20],[30,140]], [[5,15],[10,70]], [[8,12],[20,60]]. */
    @Test
    void test_isThatOfStatsmodels() {
        StratifiedAssociation all = StratifiedAssociation.of(List.of(
                new Association(10, 30, 40, 200), new Association(5, 20, 15, 100), new Association(8, 20, 28, 100)));

        assertThat(all.statistic()).isCloseTo(6.625764511656661, within(1e-9));
        assertThat(all.p()).isCloseTo(0.010051399057812826 / 2, within(1e-12));
    }

    /** Reference: scipy 1.14, poisson.sf(observed - 1, expected). */
    @Test
    void rarePairs_haveThePoissonTail() {
        assertThat(StratifiedAssociation.atLeast(1, 0.01)).isCloseTo(0.009950166250831952, within(1e-12));
        assertThat(StratifiedAssociation.atLeast(5, 1.3)).isCloseTo(0.010663033771890939, within(1e-12));
        assertThat(StratifiedAssociation.atLeast(52, 51)).isCloseTo(0.4628510812557802, within(1e-12));
        assertThat(StratifiedAssociation.atLeast(120, 80.5)).isCloseTo(2.3567409869365593e-05, within(1e-12));
        assertThat(new StratifiedAssociation(5, 1.3, 1.2).p()).isEqualTo(StratifiedAssociation.atLeast(5, 1.3));
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
    }
}
