package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static Confidence.Evidence evidence(double reports, boolean agrees) {
        return new Confidence.Evidence(reports, 0.5, agrees, agrees, false, false, true, true, 10);
    }

    @Test
    void fitted_isTheShareThatIsRight() {
        Random random = new Random(7);
        List<Confidence.Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            boolean agrees = random.nextBoolean();
            double reports = 0.05 + 0.9 * random.nextDouble();
            double right = 1 / (1 + Math.exp(-(0.5 * Math.log(reports / (1 - reports)) + (agrees ? 1 : -0.5))));
            verdicts.add(new Confidence.Verdict(evidence(reports, agrees), random.nextDouble() < right));
        }

        Confidence confidence = Confidence.fit(verdicts);

        assertThat(confidence.of(evidence(0.5, true))).isCloseTo(0.731, within(0.02));
        assertThat(confidence.of(evidence(0.9, false))).isCloseTo(0.645, within(0.02));
    }

    @Test
    void unfitted_isTheModelsOwnProbability() {
        assertThat(Confidence.unfitted().of(evidence(0.8, true))).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void written_readsBack() {
        Confidence confidence = Confidence.fit(List.of(
                new Confidence.Verdict(evidence(0.9, true), true), new Confidence.Verdict(evidence(0.2, true), false)));

        assertThat(Confidence.read(confidence.bytes()).of(evidence(0.6, true)))
                .isCloseTo(confidence.of(evidence(0.6, true)), within(1e-6));
        assertThatIllegalArgumentException().isThrownBy(() -> Confidence.read(new byte[3]));
    }

    @Test
    void nothingWrong_givesNothingToFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidence.fit(List.of(new Confidence.Verdict(evidence(0.9, true), true))));
    }
}
