package org.parley.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Zone;
import org.parley.seed.AgencyFile;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.text.CodePoints;
import org.parley.text.Page;

class WireCreditsTest {
    private static final String BODY = "Half of the fleet stayed in harbour on Monday, the port authority said."
            + " Its head spoke of a lost week.\nThe boats will sail once the storm is over.";

    private final WireCredits credits =
            new WireCredits(ParleySeeds.agencies(SeedFiles.packaged(List.of(AgencyFile.PATH))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fleet stays\nOSLO, Sept 9 (Reuters) - BODY",
                "Fleet stays\nOSLO (Reuters) — BODY",
                "Fleet stays\nReuters\nBODY",
                "Fleet stays\nBy Reuters\nBODY",
                "Fleet stays\nBODY\nSource: Reuters",
                "Fleet stays\nBODY\nДжерело: Рейтер",
                "Fleet stays\nBODY\n© 2024 Reuters",
                "Fleet stays\nBODY (Reuters)",
                "Fleet stays\nBODY /Reuters/",
                "Fleet stays\nBODY\n(With inputs from Reuters)",
                "Fleet stays\nBODY\nReuters contributed to this report.",
                "Fleet stays\nBODY\nReporting by Reuters",
            })
    void aCredit_namesTheAgency(String page) {
        assertThat(credits.of(article("Harbour Courier", page))).isEqualTo("Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fleet stays\nBODY",
                "Fleet stays\nReuters reported on Sunday that the fleet would sail. BODY",
                "Fleet stays\nThe owner of Reuters spoke in Oslo. BODY",
                "Fleet stays\nBODY\nCopyright 2024 Reuters Photo",
                "Fleet stays\nBODY\nBoats in the harbour of Oslo. (Marta Lindqvist/Reuters)",
                "Fleet stays\nThe AP tractor is built by hand. BODY",
                "Fleet stays\nBODY A spokesman of the efe district and the ansa school said so.",
            })
    void whatIsCitedWithinTheText_isNoSource(String page) {
        assertThat(credits.of(article("Harbour Courier", page))).isNull();
    }

    @Test
    void otherNames_areShownAsOne() {
        assertThat(credits.of(article(null, "Fleet stays\nOSLO (AP) — BODY"))).isEqualTo("Associated Press");
        assertThat(credits.of(article(null, "Fleet stays\nBODY\nThe Associated Press contributed to this report.")))
                .isEqualTo("Associated Press");
        assertThat(credits.of(article(null, "Fleet stays\nBODY\nInterfax-Ukraine")))
                .isEqualTo("Interfax-Ukraine");
    }

    @Test
    void inADateline_anUnknownAgencyIsOneButTheOutletIsNot() {
        String page = "Fleet stays\nOSLO, 9 September (Polaris) – BODY";

        assertThat(credits.of(article("Harbour Courier", page))).isEqualTo("Polaris");
        assertThat(credits.of(article("Polaris", page))).isNull();
    }

    @Test
    void withoutAgencies_nothingIsKnown() {
        assertThat(new WireCredits(List.of()).of(article("Harbour Courier", "Fleet stays\nBODY (Reuters)")))
                .isNull();
    }

    private static Article article(@Nullable String outlet, String form) {
        String text = form.replace("BODY", BODY);
        Page page = Page.scraped(text);
        CodePoints places = CodePoints.of(text);
        List<Zone> zones = page.zones().stream().map(zone -> zone.zone(places)).toList();
        return new Article(
                "a",
                "a",
                outlet,
                null,
                page.title(),
                text,
                LocalDate.of(2024, 9, 9),
                DateMethod.FIELD,
                1,
                null,
                List.of(),
                page.byline(),
                Counters.NONE,
                zones,
                40,
                "file",
                0,
                "2024-09");
    }
}
