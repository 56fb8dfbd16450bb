package org.parley.tag;

import java.util.List;
import java.util.stream.IntStream;

/** Finds what scores must be divided by for confidences to be honest (Guo, Pleiss, Sun and Weinberger, 2017). */
final class Temperature {
    private static final double LOWEST = 8;
    private static final double STEP = 1.12;
    private static final int STEPS = 36;
    private static final int SAMPLE = 1500;
    private static final double SURELY = 1 - 1e-6;

    private Temperature() {}

    /** The tagger with the temperature that makes its confidences, in spans right and wrong, most likely. */
    static PerceptronTagger fitted(PerceptronTagger tagger, List<GoldSentence> sentences) {
        int stride = Math.max(1, sentences.size() / SAMPLE);
        List<Held> sample = IntStream.range(0, sentences.size())
                .filter(i -> i % stride == 0)
                .mapToObj(i -> held(tagger, sentences.get(i)))
                .toList();
        PerceptronTagger best = tagger;
        double most = Double.NEGATIVE_INFINITY;
        double temperature = LOWEST;
        for (int i = 0; i < STEPS; i++, temperature *= STEP) {
            PerceptronTagger tried = tagger.withTemperature(temperature);
            double likelihood =
                    sample.stream().mapToDouble(held -> held.likelihood(tried)).sum();
            if (likelihood > most) {
                most = likelihood;
                best = tried;
            }
        }
        return best;
    }

    private static Held held(PerceptronTagger tagger, GoldSentence gold) {
        String[] words = gold.words().toArray(String[]::new);
        int[] scores = tagger.scores(words);
        return new Held(gold, scores, tagger.path(scores, words.length));
    }

    /** A held-out sentence, tagged. */
    private record Held(GoldSentence gold, int[] scores, int[] path) {
        double likelihood(PerceptronTagger tagger) {
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
