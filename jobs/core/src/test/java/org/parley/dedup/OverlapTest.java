package org.parley.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final String TALKS =
            """
            Envoys of Norway and Kenya met in Geneva on Tuesday to discuss the fishing quotas of 2025. The talks, which \
            the Polaris Institute had prepared, lasted for six hours and ended without a result. Both sides said that \
            they would meet again within two weeks. A spokesman for the harbour workers called the delay a missed \
            chance, for the boats have been idle since March. Last year 1,400 tonnes were landed in Bergen.""";

    private static final String DECLARATION =
            """
            The government declared on Monday that an emergency exists in the province of NAME and ordered help for \
            the areas that were hit by storms. Money is granted to the towns of the province for the repair of roads \
            and bridges. The Interior Ministry coordinates the work in NAME. Residents of NAME can apply for help at \
            the offices of the Relief Agency, or by telephone at any hour of the day.""";

    @Test
    void aTextAndItself_overlapWhole() {
        Overlap overlap = overlap(text("Gazette", "Talks", TALKS), text("Courier", "Talks", TALKS));

        assertThat(overlap.containment()).isEqualTo(1);
        assertThat(overlap.likeness()).isEqualTo(1);
        assertThat(overlap.changed()).isZero();
        assertThat(overlap.isCopy()).isTrue();
    }

    @Test
    void shares_countTheWordsInRuns() {
        String half = "Both sides said that they would meet again within two weeks.";

        Overlap overlap = overlap(text(null, "", half), text(null, "", "Nobody had hoped for more. " + half));

        assertThat(overlap.matched()).isEqualTo(11);
        assertThat(overlap.containment()).isEqualTo(1);
        assertThat(overlap.likeness()).isEqualTo(22 / 27.0);
    }

    @Test
    void theStart_isACopy() {
        String trimmed = TALKS.substring(0, TALKS.indexOf(" Both"));

        assertThat(overlap(text("Gazette", "", TALKS), text("Courier", "", trimmed))
                        .isCopy())
                .isTrue();
    }

    @Test
    void oneFigureThatChanges_isAnUpdate() {
        String updated = TALKS.replace("1,400", "1,650");

        Overlap overlap = overlap(text("Gazette", "", TALKS), text("Courier", "", updated));

        assertThat(overlap.changed()).isEqualTo(1);
        assertThat(overlap.isCopy()).isTrue();
    }

    @Test
    void aNameSpeltOtherwiseThroughout_isACopy() {
        Overlap overlap = overlap(
                text("Gazette", "", DECLARATION.replace("NAME", "Kiev")),
                text("Courier", "", DECLARATION.replace("NAME", "Kyiv")));

        assertThat(overlap.renamed()).isEqualTo(1);
        assertThat(overlap.changed()).isZero();
        assertThat(overlap.isCopy()).isTrue();
    }

    @Test
    void twoNamesInThePlaceOfTwoOthersThroughout_areSomethingElse() {
        Overlap overlap = overlap(
                text("Gazette", "", DECLARATION.replace("NAME", "North Harbour")),
                text("Courier", "", DECLARATION.replace("NAME", "Cape Lindqvist")));

        assertThat(overlap.renamed()).isEqualTo(2);
        assertThat(overlap.containment()).isGreaterThan(0.8);
        assertThat(overlap.isCopy()).isFalse();
    }

    @Test
    void figuresThatChangeThroughout_areAReport() {
        String report = "Shares fell by %d.%d percent on %s, and the index lost %d points to %d. Banks were down by %d"
                + " percent and the euro stood at %d.%d dollars, as it had on the day before. Prices are delayed by a"
                + " quarter of an hour, and nothing that is written here is a reason to buy or to sell.";

        Overlap overlap = overlap(
                text("Gazette", "", String.format(report, 2, 1, "Monday", 312, 8944, 7, 1, 17)),
                text("Gazette", "", String.format(report, 3, 4, "Friday", 120, 9210, 5, 2, 12)));

        assertThat(overlap.containment()).isGreaterThan(0.5);
        assertThat(overlap.isCopy()).isFalse();
    }

    @Test
    void anOutletsHeadlinesByAForm_tellOfTwoThings() {
        ComparedText kansas = text("Gazette", "Emergency declared in Harbour Province", TALKS);
        ComparedText iowa = text("Gazette", "Emergency declared in Cape Province", TALKS);

        assertThat(overlap(kansas, iowa).printing()).isEqualTo(Printing.BY_A_FORM);
        assertThat(overlap(kansas, iowa).isCopy()).isFalse();
        assertThat(overlap(kansas, text("Courier", "Emergency declared in Cape Province", TALKS))
                        .isCopy())
                .isTrue();
        assertThat(overlap(kansas, text("Gazette", "CORRECTED Emergency declared in Harbour Province", TALKS))
                        .isCopy())
                .isTrue();
    }

    @Test
    void anAgencysTextRetold_keepsItsQuotations() {
        String one =
                "The harbour is closed for good. \"We have waited for eleven years and nobody ever came\", said the"
                        + " head of the port. The town council meets in May. \"There is no money for a new wall and there never"
                        + " was any\", the mayor told reporters in Bergen.";
        String other = "For good: no boat will land in the town again. The head of the port is bitter: \"We have waited"
                + " for eleven years and nobody ever came\". From the mayor comes the figure, namely none: \"There is no"
                + " money for a new wall and there never was any\". What the council thinks will be known in spring.";

        Overlap retold = overlap(wire("Gazette", "Polaris", one), wire("Courier", "Polaris", other));
        assertThat(retold.sharedQuotations()).isEqualTo(2);
        assertThat(retold.isCopy()).isTrue();
        assertThat(overlap(wire("Gazette", "Polaris", one), wire("Courier", "Interfax", other))
                        .sharedQuotations())
                .isZero();
    }

    @Test
    void textsWithoutWords_shareNothing() {
        Overlap overlap = overlap(text(null, "", "…"), text(null, "", "!"));

        assertThat(overlap.containment()).isZero();
        assertThat(overlap.likeness()).isZero();
        assertThat(overlap.isCopy()).isFalse();
    }

    private static Overlap overlap(ComparedText one, ComparedText other) {
        Overlap overlap = Overlap.of(one, other);
        Overlap reverse = Overlap.of(other, one);
        assertThat(reverse.matched()).isEqualTo(overlap.matched());
        assertThat(reverse.isCopy()).isEqualTo(overlap.isCopy());
        return overlap;
    }

    private static ComparedText text(@Nullable String outlet, String title, String text) {
        return new ComparedText(outlet, null, StoryWords.of(title), StoryWords.of(text), List.of());
    }

    private static ComparedText wire(String outlet, String agency, String text) {
        return new ComparedText(outlet, agency, List.of(), StoryWords.of(text), Quotations.of(text));
    }
}
