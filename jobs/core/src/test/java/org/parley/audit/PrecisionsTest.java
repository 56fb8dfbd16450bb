package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.AuditLabel;
import org.parley.model.AuditScope;
import org.parley.model.Precision;
import org.parley.trend.WilsonInterval;

class PrecisionsTest {
    private static LabelledStratum stratum(long items, long right, long wrong) {
        return new LabelledStratum(AuditKind.MENTION, "A", 2024, items, right + wrong, right, wrong, 0);
    }

    /** Newcombe (1998), Statistics in Medicine 17, p. 861, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilson_isAsPrinted(int hits, int of, double low, double high) {
        WilsonInterval interval = new WilsonInterval((double) hits / of, of);

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void strata_countByTheirFindings() {
        StratifiedShare share = StratifiedShare.of(List.of(stratum(9_000_000, 18, 2), stratum(1_000_000, 10, 10)));

        assertThat(share.share()).isCloseTo(0.86, within(1e-12));
        // 0.81 * 0.09 / 19 + 0.01 * 0.25 / 19, and 0.86 * 0.14 by that
        assertThat(share.interval().of()).isCloseTo(0.1204 / (0.0754 / 19), within(1e-3));
        assertThat(share.covered()).isEqualTo(1);
    }

    @Test
    void allRight_isNotCertain_butForWhatWasLookedAtWhole() {
        StratifiedShare share = StratifiedShare.of(List.of(stratum(1_000_000, 20, 0), stratum(1_000_000, 20, 0)));
        assertThat(share.interval().of()).isCloseTo(40, within(0.01));
        assertThat(share.interval().low()).isCloseTo(new WilsonInterval(1, 40).low(), within(1e-4));

        StratifiedShare whole = StratifiedShare.of(List.of(stratum(20, 18, 2), stratum(10, 5, 5)));
        assertThat(whole.interval().low()).isEqualTo(whole.share());
        assertThat(whole.interval().high()).isEqualTo(whole.share());
    }

    @Test
    void strataWithoutALabel_areToldAsNotCovered() {
        StratifiedShare share = StratifiedShare.of(List.of(stratum(300, 3, 1), stratum(100, 0, 0)));
        assertThat(share.share()).isEqualTo(0.75);
        assertThat(share.covered()).isEqualTo(0.75);

        StratifiedShare none = StratifiedShare.of(List.of(stratum(100, 0, 0)));
        assertThat(none.interval().low()).isZero();
        assertThat(none.interval().high()).isEqualTo(1);
    }

    @Test
    void rows_areOfAllOutletsYearsAndStrata() {
        List<AuditItem> items = List.of(
                AuditItems.item("m-1", "A", 2023, 10, 2, AuditLabel.YES),
                AuditItems.item("m-2", "A", 2023, 10, 2, AuditLabel.UNSURE),
                AuditItems.item("m-3", "A", 2024, 30, 1, AuditLabel.NO),
                AuditItems.item("m-4", "B", null, 5, 1, null));

        List<Precision> rows = Precisions.of(items);

        assertThat(rows).hasSize(1 + 2 + 3 + 3);
        assertThat(rows.get(0))
                .returns(AuditScope.ALL, Precision::scope)
                .returns(45L, Precision::items)
                .returns(4L, Precision::drawn)
                .returns(1L, Precision::right)
                .returns(1L, Precision::wrong)
                .returns(1L, Precision::unsure)
                .returns(0.25, Precision::precision);
        assertThat(rows)
                .filteredOn(row -> row.scope() == AuditScope.STRATUM && "B".equals(row.outlet()))
                .singleElement()
                .returns(null, Precision::precision)
                .returns(0.0, Precision::precisionLow)
                .returns(1.0, Precision::precisionHigh)
                .returns(0.0, Precision::covered);
    }

    /** Twelve strata of different sizes and precisions, drawn from as {@link Allocation} has it. */
    @Test
    void intervals_coverTheTruth() {
        Random random = new Random(11);
        int covered = 0;
        int trials = 4000;
        for (int trial = 0; trial < trials; trial++) {
            List<FoundTotal> totals = new ArrayList<>();
            double[] precisions = new double[12];
            double truth = 0;
            double items = 0;
            for (int i = 0; i < 12; i++) {
                long size = 200 + (long) (4000 * Math.pow(random.nextDouble(), 2));
                totals.add(new FoundTotal(AuditKind.MENTION, "outlet" + i % 6, 2020 + i / 6, size));
                precisions[i] = 0.8 + 0.19 * random.nextDouble();
                truth += size * precisions[i];
                items += size;
            }
            List<LabelledStratum> strata = new ArrayList<>();
            List<Share> shares = Allocation.of(totals, 133);
            for (int i = 0; i < 12; i++) {
                int drawn = shares.get(i).stratumDrawn();
                long right = 0;
                for (int k = 0; k < drawn; k++) {
                    right += random.nextDouble() < precisions[i] ? 1 : 0;
                }
                strata.add(stratum(shares.get(i).stratumItems(), right, drawn - right));
            }
            WilsonInterval interval = StratifiedShare.of(strata).interval();
            covered += interval.low() <= truth / items && truth / items <= interval.high() ? 1 : 0;
        }

        assertThat((double) covered / trials).isBetween(0.935, 0.97);
    }
}
