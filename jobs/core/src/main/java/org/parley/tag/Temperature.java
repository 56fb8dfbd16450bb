package org.parley.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what scores must be divided by for confidences to be honest (Guo, Pleiss, Sun and Weinberger, 2017). */
final class Temperature {
    private static final double LOWEST = 2;
    private static final double STEP = 1.12;
    private static final int STEPS = 48;
    private static final int SAMPLE = 1500;
    private static final double SURELY = 1 - 1e-6;

    private Temperature() {}

    /** The tagger with the temperature that makes its confidences, in spans right and wrong, most likely. */
    static CrfTagger fitted(CrfTagger tagger, List<List<GoldSentence>> documents) {
        List<Held> held = new ArrayList<>();
        documents.forEach(document -> held.addAll(held(tagger, document)));
        int stride = Math.max(1, held.size() / SAMPLE);
        List<Held> sample = IntStream.range(0, held.size())
                .filter(i -> i % stride == 0)
                .mapToObj(held::get)
                .toList();
        CrfTagger best = tagger;
        double most = Double.NEGATIVE_INFINITY;
        double temperature = LOWEST;
        for (int i = 0; i < STEPS; i++, temperature *= STEP) {
            CrfTagger tried = tagger.withTemperature(temperature);
            double likelihood =
                    sample.stream().mapToDouble(one -> one.likelihood(tried)).sum();
            if (likelihood > most) {
                most = likelihood;
                best = tried;
            }
        }
        return best;
    }

    private static List<Held> held(CrfTagger tagger, List<GoldSentence> gold) {
        List<int[]> scores = tagger.scores(gold.stream()
                .map(sentence -> sentence.words().toArray(String[]::new))
                .toList());
        return IntStream.range(0, gold.size())
                .mapToObj(i -> new Held(gold.get(i), scores.get(i), tagger.path(scores.get(i))))
                .toList();
    }

    /** A held-out sentence, tagged. */
    private record Held(GoldSentence gold, int[] scores, int[] path) {
        double likelihood(CrfTagger tagger) {
            double sum = 0;
            for (TaggedSpan span : tagger.spans(path, scores)) {
                double confidence = Math.min(SURELY, Math.max(1 - SURELY, span.confidence()));
                sum += Math.log(isRight(span) ? confidence : 1 - confidence);
            }
            return sum;
        }

        private boolean isRight(TaggedSpan span) {
            return gold.spans().stream()
                    .anyMatch(right -> right.first() == span.first()
                            && right.beyond() == span.beyond()
                            && right.label().equals(span.label()));
        }
    }
}
