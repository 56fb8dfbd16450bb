package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.parley.SharedFolder;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;

/** The shipped seeds find statements as well as they did when this floor was laid. */
class ShippedQuotesTest {
    private static final double FLOOR = 0.775;

    @Test
    void goldSet_scoresAboveItsFloor() throws IOException {
        GoldQuotes gold = GoldQuotes.read(SharedFolder.file("gold/quotes/polnear.dev.jsonl"));
        SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
        QuoteEvaluation evaluation =
                new QuoteEvaluation(ParleySeeds.actorFinder(seeds), ParleySeeds.quoteFinder(seeds));

        QuoteScore score = QuoteScore.of(gold, evaluation.predict(gold));

        assertThat(score.attribution().f1()).as(score.toString()).isGreaterThan(FLOOR);
    }
}
