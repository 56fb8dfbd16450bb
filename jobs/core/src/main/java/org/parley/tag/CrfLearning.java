package org.parley.tag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic
 * gradient ascent with a rate for each feature (AdaGrad; Duchi, Hazan and Singer, 2011) and features left out at random
 * (dropout; Srivastava et al., 2014). The weights are the averages over the last epochs, of all runs. Everything follows
 * from the seed, in one thread, so that the same examples and options give the same weights.
 */
final class CrfLearning {
    /** What a feature's sum of squared gradients begins with. */
    private static final float HEAD_START = 1;

    /**
     * A sequence as the numbers of its features and tags.
     *
     * @param features the numbers of the features, token by token
     * @param begins where the features of each token begin; one more than tokens
     * @param gold the tag of each token
     */
    record Example(int[] features, int[] begins, int[] gold) {
        static Example of(int[][] hashes, FeatureIndex index, int[] gold) {
            int[] begins = new int[hashes.length + 1];
            int[] found = new int
                    [IntStream.range(0, hashes.length)
                            .map(i -> hashes[i].length)
                            .sum()];
            int count = 0;
            for (int token = 0; token < hashes.length; token++) {
                begins[token] = count;
                for (int hash : hashes[token]) {
                    int feature = index.find(hash);
                    if (feature >= 0) {
                        found[count++] = feature;
                    }
                }
            }
            begins[hashes.length] = count;
            return new Example(Arrays.copyOf(found, count), begins, gold);
        }
    }

    private final Labels labels;
    private final TrainingOptions options;
    private final int tags;

    /** Sums over the runs: the weights of a feature for each tag, and of a tag after another. */
    final float[] weights;

    final float[] transitions;

    CrfLearning(Labels labels, int features, TrainingOptions options) {
        this.labels = labels;
        this.options = options;
        this.tags = labels.tags();
        this.weights = new float[features * tags];
        this.transitions = new float[tags * tags];
    }

    void learn(List<Example> examples, Consumer<String> progress) {
        for (int run = 0; run < options.runs(); run++) {
            Weights learnt = trained(examples, weights.length / tags, run, progress);
            add(learnt.averages(), weights);
            add(learnt.averageTransition(), transitions);
        }
    }

    private Weights trained(List<Example> examples, int known, int run, Consumer<String> progress) {
        Weights weights = new Weights(known);
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            int pass = run * options.epochs() + epoch;
            double off = 0;
            for (int which : order(examples.size(), pass)) {
                off += weights.learn(examples.get(which), rate(epoch), mixed(which, ~pass));
            }
            if (epoch >= options.epochs() - averaged()) {
                weights.sumUp();
            }
            progress.accept("run %d of %d, epoch %d of %d: %,.0f tokens' worth of probability on wrong tags"
                    .formatted(run + 1, options.runs(), epoch + 1, options.epochs(), off));
        }
        return weights;
    }

    private static void add(float[] more, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    /** The rate falls in a line to a tenth. */
    private float rate(int epoch) {
        return (float) (options.rate() * Math.max(0.1, 1 - 0.9 * epoch / options.epochs()));
    }

    /** The number of last epochs that the weights are averaged over. */
    private int averaged() {
        return Math.min(3, options.epochs());
    }

    /** The examples' order in an epoch: by a hash of seed, epoch and place, so that it is the same on every machine. */
    private int[] order(int count, int epoch) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> mixed(i, epoch)).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long mixed(int place, int epoch) {
        return mix(options.seed() * 0x9E3779B97F4A7C15L + ((long) epoch << 32) + place);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long state) {
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The weights while they are learnt. */
    private final class Weights {
        private final float[] weights;
        private final float[] squares;
        private final float[] transition = new float[tags * tags];
        private final float[] transitionSquares = new float[tags * tags];
        private final float[] sums;
        private final float[] transitionSums = new float[tags * tags];
        private final float[] gradient = new float[tags];
        private int summed;

        Weights(int features) {
            weights = new float[features * tags];
            sums = new float[features * tags];
            squares = new float[features];
            Arrays.fill(squares, HEAD_START);
            Arrays.fill(transitionSquares, HEAD_START);
        }

        /** Learns from a sentence, and says how much probability the wrong tags had. */
        double learn(Example whole, float rate, long seed) {
            Example example = thinned(whole, seed);
            int tokens = example.gold.length;
            Marginals marginals =
                    new Marginals(labels, odds(scores(example), tags), odds(transition, transition.length), tokens);
            double off = 0;
            for (int token = 0; token < tokens; token++) {
                float square = 0;
                for (int tag = 0; tag < tags; tag++) {
                    gradient[tag] = (float) ((tag == example.gold[token] ? 1 : 0) - marginals.tag(token, tag));
                    square += gradient[tag] * gradient[tag];
                }
                off += gradient[example.gold[token]];
                for (int i = example.begins[token]; i < example.begins[token + 1]; i++) {
                    int feature = example.features[i];
                    squares[feature] += square;
                    float step = rate / (float) Math.sqrt(squares[feature]);
                    for (int tag = 0; tag < tags; tag++) {
                        weights[feature * tags + tag] += step * gradient[tag];
                    }
                }
            }
            learnTransitions(example.gold, marginals, rate);
            return off;
        }

        private void learnTransitions(int[] gold, Marginals marginals, float rate) {
            double[] change = new double[tags * tags];
            for (int token = 1; token < gold.length; token++) {
                marginals.takePairs(token, change);
                change[gold[token - 1] * tags + gold[token]] += 1;
            }
            for (int pair = 0; pair < change.length; pair++) {
                float slope = (float) change[pair];
                if (slope != 0) {
                    transitionSquares[pair] += slope * slope;
                    transition[pair] += rate / (float) Math.sqrt(transitionSquares[pair]) * slope;
                }
            }
        }

        /** The sentence without the features that are left out this time. */
        private Example thinned(Example whole, long seed) {
            if (options.dropout() == 0) {
                return whole;
            }
            long bound = (long) (options.dropout() * (1L << 32));
            int[] begins = new int[whole.begins.length];
            int[] kept = new int[whole.features.length];
            int count = 0;
            for (int token = 0; token < whole.gold.length; token++) {
                begins[token] = count;
                for (int i = whole.begins[token]; i < whole.begins[token + 1]; i++) {
                    if ((mix(seed + i * 0x9E3779B97F4A7C15L) >>> 32) >= bound) {
                        kept[count++] = whole.features[i];
                    }
                }
            }
            begins[whole.gold.length] = count;
            return new Example(kept, begins, whole.gold);
        }

        /** The odds of scores beside the highest of their row. */
        private static double[] odds(float[] scores, int width) {
            double[] odds = new double[scores.length];
            for (int row = 0; row < scores.length; row += width) {
                float peak = Float.NEGATIVE_INFINITY;
                for (int i = row; i < row + width; i++) {
                    peak = Math.max(peak, scores[i]);
                }
                for (int i = row; i < row + width; i++) {
                    odds[i] = StrictMath.exp(scores[i] - peak);
                }
            }
            return odds;
        }

        private float[] scores(Example example) {
            float[] scores = new float[example.gold.length * tags];
            for (int token = 0; token < example.gold.length; token++) {
                int place = token * tags;
                for (int i = example.begins[token]; i < example.begins[token + 1]; i++) {
                    int row = example.features[i] * tags;
                    for (int tag = 0; tag < tags; tag++) {
                        scores[place + tag] += weights[row + tag];
                    }
                }
            }
            return scores;
        }

        void sumUp() {
            summed++;
            for (int i = 0; i < weights.length; i++) {
                sums[i] += weights[i];
            }
            for (int i = 0; i < transition.length; i++) {
                transitionSums[i] += transition[i];
            }
        }

        float[] averages() {
            return divided(sums);
        }

        float[] averageTransition() {
            return divided(transitionSums);
        }

        private float[] divided(float[] numbers) {
            float[] divided = numbers.clone();
            for (int i = 0; i < divided.length; i++) {
                divided[i] /= summed;
            }
            return divided;
        }
    }
}
