package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.model.AuditKind;

class AllocationTest {
    private static FoundTotal total(String outlet, Integer year, long items) {
        return new FoundTotal(AuditKind.MENTION, outlet, year, items);
    }

    /** Places of each stratum, once. */
    private static Map<String, Integer> drawn(List<Share> shares) {
        Map<String, Integer> drawn = new HashMap<>();
        shares.forEach(share -> drawn.put(share.stratum() + " " + share.year(), share.stratumDrawn()));
        return drawn;
    }

    @Test
    void places_followSquareRoots_andSumUp() {
        List<Share> shares = Allocation.of(
                List.of(total("A", 2023, 10_000), total("A", 2024, 40_000), total("B", 2023, 90_000)), 60);

        assertThat(drawn(shares)).isEqualTo(Map.of("A 2023", 10, "A 2024", 20, "B 2023", 30));
    }

    @Test
    void smallStrata_haveTwo_andWhatIsNotThereIsNotDrawn() {
        List<Share> shares =
                Allocation.of(List.of(total("A", 2023, 3), total("B", 2023, 5000), total("C", 2023, 1)), 40);

        assertThat(drawn(shares)).isEqualTo(Map.of("A 2023", 2, "B 2023", 37, "C 2023", 1));
        assertThat(drawn(Allocation.of(List.of(total("A", 2023, 3), total("B", 2023, 5)), 40)))
                .isEqualTo(Map.of("A 2023", 3, "B 2023", 5));
    }

    @Test
    void manyOutlets_areOneStratumAYear_butForTheLargest() {
        List<FoundTotal> totals = new ArrayList<>();
        for (int outlet = 0; outlet < 100; outlet++) {
            totals.add(total("outlet" + outlet, 2023, 1000 + outlet));
            totals.add(total("outlet" + outlet, 2024, 1000 + outlet));
        }
        totals.add(total(null, 2024, 10));

        List<Share> shares = Allocation.of(totals, 40);

        assertThat(shares)
                .extracting(Share::stratum)
                .contains("outlet99", "outlet98", "outlet97", "outlet96", Allocation.OTHERS)
                .doesNotContain("outlet95");
        assertThat(drawn(shares)).hasSize(10);
        assertThat(drawn(shares).values()).allSatisfy(drawn -> assertThat(drawn).isGreaterThanOrEqualTo(2));
        assertThat(drawn(shares).values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(40);
        assertThat(shares)
                .filteredOn(share -> share.stratum().equals(Allocation.OTHERS) && share.year() == 2024)
                .hasSize(97)
                .allSatisfy(share -> assertThat(share.stratumItems()).isEqualTo(10 + 96_000 + 95 * 96 / 2));
    }

    @Test
    void undatedArticles_areAStratumOfTheirOwn() {
        assertThat(drawn(Allocation.of(List.of(total("A", null, 30), total("A", 2024, 30)), 8)))
                .isEqualTo(Map.of("A null", 4, "A 2024", 4));
    }

    @Test
    void tooFewPlaces_areRefused() {
        List<FoundTotal> totals = List.of(total("A", 2023, 30), total("A", 2024, 30));

        assertThat(Allocation.least(totals)).isEqualTo(4);
        assertThatThrownBy(() -> Allocation.of(totals, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
