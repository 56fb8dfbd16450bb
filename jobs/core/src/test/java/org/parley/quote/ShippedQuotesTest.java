package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.SharedFolder;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;

/** The shipped seeds find statements as well as they did when this floor was laid. */
class ShippedQuotesTest {
    private static final Map<QuoteRole, Double> EXACT =
            Map.of(QuoteRole.SOURCE, 0.84, QuoteRole.CUE, 0.80, QuoteRole.CONTENT, 0.69);
    private static final Map<QuoteRole, Double> OVERLAP =
            Map.of(QuoteRole.SOURCE, 0.89, QuoteRole.CUE, 0.88, QuoteRole.CONTENT, 0.93);
    private static final Map<String, Double> RECALL = Map.of("direct", 0.93, "mixed", 0.80, "indirect", 0.715);

    @Test
    void goldSet_scoresAboveItsFloor() throws IOException {
        GoldQuotes gold = GoldQuotes.read(SharedFolder.file("gold/quotes/polnear.dev.jsonl"));
        SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
        QuoteEvaluation evaluation =
                new QuoteEvaluation(ParleySeeds.actorFinder(seeds), ParleySeeds.quoteFinder(seeds));

        QuoteScore score = QuoteScore.of(gold, evaluation.predict(gold));

        assertFloor(score, "attribution", score.attribution().f1(), 0.775);
        score.exact().forEach((role, found) -> assertFloor(score, role + " exact", found.f1(), EXACT.get(role)));
        score.overlap().forEach((role, found) -> assertFloor(score, role + " overlap", found.f1(), OVERLAP.get(role)));
        score.recall()
                .forEach((type, found) ->
                        assertFloor(score, type, (double) found.attribution() / found.gold(), RECALL.get(type)));
    }

    private static void assertFloor(QuoteScore score, String what, double share, double floor) {
        assertThat(share).as("%s%n%s", what, score).isGreaterThan(floor);
    }
}
