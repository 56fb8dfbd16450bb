package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.HopRole;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;

/** What the shipped model and the rules together make of plain cases. */
class LearnedQuoteFinderTest {
    private static final byte[] MODEL =
            SeedFiles.packaged(List.of(ParleySeeds.QUOTES_MODEL)).bytes(ParleySeeds.QUOTES_MODEL);
    private static final QuoteFinder FINDER = new LearnedQuoteFinder(Newsroom.LEXICON, QuoteModel.read(MODEL));

    @Test
    void directSpeech_hasItsWholeQuotation() {
        assertThat(Newsroom.of("\"The harbour is open again,\" said Marta Lindqvist.")
                        .person("Marta Lindqvist")
                        .lines(FINDER))
                .containsExactly("direct / Marta Lindqvist / said / The harbour is open again,");
    }

    @Test
    void splitQuotation_isOneStatement() {
        assertThat(Newsroom.of("“The harbour,” Lindqvist said, “is open again.”")
                        .person("Lindqvist")
                        .lines(FINDER))
                .containsExactly("direct / Lindqvist / said / The harbour, | is open again.");
    }

    @Test
    void indirectSpeech_isFoundWithoutItsIntroducingWord() {
        assertThat(Newsroom.of("The mayor said that the harbour would open in May.")
                        .lines(FINDER))
                .containsExactly("indirect / The mayor / said / the harbour would open in May");
    }

    @Test
    void whoPassedItOn_isTheRulesToTell() {
        String text = "The harbour will be shut for a week.\n\n"
                + "This was stated by port director Marta Lindqvist, the Harbour Post reports citing Radio Nord.";
        List<Statement> statements = Newsroom.of(text)
                .person("Marta Lindqvist")
                .body("Harbour Post")
                .body("Radio Nord")
                .statements(FINDER);

        assertThat(statements).hasSize(1);
        assertThat(statements.get(0).chain())
                .extracting(Statement.Link::role, Statement.Link::actorId)
                .containsExactly(
                        tuple(HopRole.SAID, "id-Marta Lindqvist"),
                        tuple(HopRole.CITED, "id-Radio Nord"),
                        tuple(HopRole.REPORTS, "id-Harbour Post"));
    }

    @Test
    void textWithoutWords_hasNoStatements() {
        assertThat(Newsroom.of("").lines(FINDER)).isEmpty();
        assertThat(Newsroom.of("\"\"").lines(FINDER)).isEmpty();
        assertThat(Newsroom.of("\n\n...\n").lines(FINDER)).isEmpty();
    }

    @Test
    void textWithoutFullStops_isReadInPieces() {
        String text = "Lindqvist said the harbour is open and ".repeat(2000);

        assertThat(Newsroom.of(text).lines(FINDER)).isNotEmpty();
    }

    @Test
    void damagedModel_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuoteModel.read(new byte[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> QuoteModel.read(new byte[400]));
        assertThatIllegalArgumentException().isThrownBy(() -> QuoteModel.read(Arrays.copyOf(MODEL, MODEL.length / 2)));
    }
}
