package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ZoneKind;

/**
 * The share of body and debris that the labeller tells apart on made pages of 35 site styles, each a floor. It was tuned
 * on the first eight; it saw the next seven, and then three more, when it was done with those before. Each unseen group
 * was written when the labeller was done with the one before; body and debris at first sight: 92.1 and 86.7 %, 95.2 and
 * 85.8, 99.6 and 81.2, 99.1 and 74.7 (of which one long line about rights made 17).
 */
class ZoneScoreTest {
    private static final double LEAST_BODY = 0.98;
    private static final double LEAST_DEBRIS = 0.95;

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held", "fresh", "unseen-a", "unseen-b", "unseen-c", "unseen-d"})
    void bodyAndDebris_areToldApart(String folder) {
        List<LabelledPage> pages = LabelledPage.in(folder);
        Map<String, ZoneScore> scores = ZoneScore.of(pages);
        StringBuilder report = new StringBuilder();
        scores.forEach((style, score) -> report.append(String.format(
                Locale.ROOT,
                "%-20s body %6.2f %%  debris %6.2f %%%n",
                style,
                100 * score.body(),
                100 * score.debris())));
        System.out.println(
                "zones, " + folder + "\n" + report + scores.get("~all").confusion());
        if (Boolean.getBoolean("parley.zones.errors")) {
            pages.forEach(ZoneScoreTest::printErrors);
        }
        assertThat(scores.get("~all").body()).isGreaterThanOrEqualTo(LEAST_BODY);
        assertThat(scores.get("~all").debris()).isGreaterThanOrEqualTo(LEAST_DEBRIS);
    }

    private static void printErrors(LabelledPage page) {
        ZoneKind[] labels = ZoneScore.labels(page.text());
        for (ZoneRange zone : page.zones()) {
            ZoneKind found = labels[zone.range().end() - 1];
            if ((found == ZoneKind.BODY) != (zone.kind() == ZoneKind.BODY)) {
                System.out.printf(
                        "  %s: %s as %s: %s%n",
                        page.style(), zone.kind(), found, zone.range().of(page.text()));
            }
        }
    }
}
