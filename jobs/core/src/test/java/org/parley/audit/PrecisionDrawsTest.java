package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.AuditLabel;
import org.parley.model.Window;
import org.parley.trend.Calendar;

class PrecisionDrawsTest {
    private static List<AuditItem> items(String stratum, int year, int right, int wrong) {
        List<AuditItem> items = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            AuditItem item = AuditItems.item(
                    "c-" + stratum + year + i,
                    stratum,
                    year,
                    1000,
                    right + wrong,
                    i < right ? AuditLabel.YES : AuditLabel.NO);
            items.add(new AuditItem(
                    item.itemId(),
                    AuditKind.COMENTION,
                    item.articleId(),
                    "a",
                    "b",
                    stratum,
                    item.published(),
                    stratum,
                    year,
                    1000,
                    right + wrong,
                    1,
                    item.label(),
                    null));
        }
        return items;
    }

    private static double[] moments(PrecisionDraws draws, String outlet, int year) {
        double[] drawn = IntStream.rangeClosed(1, 2000)
                .mapToDouble(draw -> draws.precision(draw, outlet, year))
                .toArray();
        double mean =
                IntStream.range(0, 2000).mapToDouble(i -> drawn[i]).average().orElseThrow();
        double square = IntStream.range(0, 2000)
                .mapToDouble(i -> (drawn[i] - mean) * (drawn[i] - mean))
                .average()
                .orElseThrow();
        return new double[] {mean, Math.sqrt(square)};
    }

    @Test
    void draws_haveThePosteriorsMeanAndSpread() {
        List<AuditItem> items = new ArrayList<>(items("A", 2023, 40, 10));
        items.addAll(items("A", 2024, 3, 1));
        items.addAll(items(Allocation.OTHERS, 2023, 160, 38));
        PrecisionDraws draws = PrecisionDraws.of(items, AuditKind.COMENTION);

        double usual = 203.5 / 253;
        assertThat(draws.precision(0, "A", 2023)).isEqualTo((40 + usual) / 51);
        double[] many = moments(draws, "A", 2023);
        assertThat(many[0]).isBetween(0.79, 0.81);
        assertThat(many[1]).as("sqrt(0.8 * 0.2 / 52)").isBetween(0.053, 0.058);
        double[] few = moments(draws, "A", 2024);
        assertThat(few[1]).as("sqrt(0.76 * 0.24 / 6)").isBetween(0.165, 0.185);
        assertThat(draws.precision(7, "B", 2023)).isEqualTo(draws.precision(7, null, 2023));
        assertThat(draws.precision(7, "A", 2023)).isNotEqualTo(draws.precision(8, "A", 2023));
        double[] none = moments(draws, "A", 2030);
        assertThat(none[0]).as("what all labels say").isBetween(0.78, 0.83);
        assertThat(none[1]).as("sqrt(0.8 * 0.2 / 2), cut off at 0.01").isBetween(0.25, 0.30);
    }

    @Test
    void allRight_isNearlySure() {
        PrecisionDraws draws = PrecisionDraws.of(items("A", 2023, 133, 0), AuditKind.COMENTION);

        assertThat(draws.precision(0, "A", 2023)).isGreaterThan(0.999);
        assertThat(moments(draws, "A", 2023)[1]).isLessThan(0.01);
    }

    @Test
    void withoutALabel_thereIsNothingToDraw() {
        List<AuditItem> mentions = List.of(AuditItems.item("m-1", "A", 2023, 10, 1, AuditLabel.YES));

        assertThatThrownBy(() -> PrecisionDraws.of(
                        Calendar.of(Window.WEEK, List.of(), List.of(), List.of()), mentions, AuditKind.COMENTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no co-mention is labelled yes or no");
    }
}
