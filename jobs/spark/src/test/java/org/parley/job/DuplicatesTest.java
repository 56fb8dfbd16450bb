package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.RenamingReason;
import org.parley.naming.Correction;
import org.parley.naming.Corrections;
import org.parley.naming.Likeness;
import org.parley.seed.CorrectionFile;

/** Proposals of merges are a file of corrections that can be handed back as it is. */
class DuplicatesTest {
    @Test
    void oneLikeTwoOthers_isMergedIntoTheLikelier() {
        List<String> lines = Duplicates.corrections(
                List.of(like("per:a", "per:b", 0.9), like("per:a", "per:c", 0.8), like("per:b", "per:c", 0.7)));

        assertThat(lines)
                .startsWith("# parley corrections 1")
                .contains(
                        "# p2\tmerge\tper:a\tper:c\t\t\tscore 0.80: spelling, 3 articles with both, 1 in one sentence");
        assertThat(merges(lines)).containsExactly("p1 per:a per:b", "p3 per:b per:c");
    }

    @Test
    void mergesGoRoundInNoCircle() {
        List<String> lines = Duplicates.corrections(List.of(
                like("per:a", "per:b", 0.9),
                like("per:b", "per:c", 0.8),
                like("per:c", "per:a", 0.7),
                like("per:c", "per:d", 0.6)));

        assertThat(merges(lines)).containsExactly("p1 per:a per:b", "p2 per:b per:c", "p4 per:c per:d");
    }

    private static Likeness like(String actor, String other, double score) {
        return new Likeness(actor, other, RenamingReason.SPELLING, 5, 9, 3, 1, score);
    }

    /** What a file of these lines is read as. */
    private static List<String> merges(List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Corrections corrections = CorrectionFile.parse("proposed.tsv", bytes);
        return corrections.all().stream()
                .map(Correction.Merge.class::cast)
                .map(merge -> merge.rule() + " " + merge.actor() + " " + merge.into())
                .toList();
    }
}
