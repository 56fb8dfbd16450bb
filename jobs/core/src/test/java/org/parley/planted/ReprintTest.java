package org.parley.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReprintTest {
    private static final String TEXT =
            "The head of Bergen paid 1,400 crowns to Norway in March. Nobody had asked him to."
                    + " The bank of Oslo counted the money twice. It found 12 coins too many. The mayor kept them.";

    @Test
    void copies_doWhatTheirKindSays() {
        assertThat(copy(ReprintKind.EXACT)).isEqualTo(new Reprint("Money", TEXT));
        assertThat(TEXT).startsWith(copy(ReprintKind.TRIMMED).text());
        assertThat(copy(ReprintKind.TRIMMED).text().length()).isBetween(1, TEXT.length() - 1);
        assertThat(copy(ReprintKind.REHEADLINED).title()).isNotEqualTo("Money");
        assertThat(copy(ReprintKind.REHEADLINED).text()).isEqualTo(TEXT);
        assertThat(copy(ReprintKind.UPDATED).text()).doesNotContain(TEXT).contains("\n");
        assertThat(kept(copy(ReprintKind.REWRITTEN).text())).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void theSameNumbers_makeTheSameCopy(ReprintKind kind) {
        Reprint again = copy(kind);
        assertThat(copy(kind)).isEqualTo(again);
    }

    @ParameterizedTest
    @EnumSource
    void reports_differThoughTheirFormIsOne(ReportForm form) {
        Set<Reprint> reports = new HashSet<>();
        for (int number = 0; number < 50; number++) {
            reports.add(form.filled(1, number));
        }
        assertThat(reports).hasSize(50).allSatisfy(report -> {
            assertThat(report.title() + report.text()).doesNotContain("{", "}");
            assertThat(report.text().split("\\s+")).hasSizeGreaterThan(50);
        });
        assertThat(reports).contains(form.filled(1, 7)).doesNotContain(form.filled(2, 7));
    }

    private static Reprint copy(ReprintKind kind) {
        return Reprint.of(kind, "Money", TEXT, 1, 5);
    }

    private static long kept(String text) {
        return Arrays.stream(TEXT.split("(?<=\\.) ")).filter(text::contains).count();
    }
}
