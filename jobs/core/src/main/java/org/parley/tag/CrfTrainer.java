package org.parley.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic gradient ascent
 * with a rate for each feature (AdaGrad; Duchi, Hazan and Singer, 2011) and features left out at random (dropout;
 * Srivastava et al., 2014). The weights are the averages over the last epochs. Everything follows from the seed, in one
 * thread, so that the same sentences, options and features give the same model.
 */
final class CrfTrainer {
    /** What a feature's sum of squared gradients begins with. */
    private static final float HEAD_START = 1;

    private final Labels labels;
    private final Features features;
    private final TrainingOptions options;
    private final int tags;

    CrfTrainer(Labels labels, Features features, TrainingOptions options) {
        this.labels = labels;
        this.features = features;
        this.options = options;
        this.tags = labels.tags();
    }

    /** @param documents sentences that stand together; see {@link Features#of} */
    TaggerModel train(List<List<GoldSentence>> documents, WordClasses classes, Consumer<String> progress) {
        FeatureIndex index = new FeatureIndex();
        FeatureHashes hashes = new FeatureHashes();
        for (List<GoldSentence> document : documents) {
            Features.Document seen = features.of(words(document));
            for (int i = 0; i < document.size(); i++) {
                hashes.clear();
                seen.add(i, hashes);
                for (int k = 0; k < hashes.begin(hashes.tokens()); k++) {
                    index.count(hashes.hash(k));
                }
            }
        }
        int[] known = index.frequent(options.rarest());
        List<Example> examples = new ArrayList<>();
        for (List<GoldSentence> document : documents) {
            Features.Document seen = features.of(words(document));
            for (int i = 0; i < document.size(); i++) {
                hashes.clear();
                seen.add(i, hashes);
                examples.add(example(document.get(i), hashes, index));
            }
        }
        progress.accept("%,d sentences, %,d features".formatted(examples.size(), known.length));
        Weights weights = new Weights(known.length);
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            double off = 0;
            for (int which : order(examples.size(), epoch)) {
                off += weights.learn(examples.get(which), rate(epoch), mixed(which, ~epoch));
            }
            if (epoch >= options.epochs() - averaged()) {
                weights.sumUp();
            }
            progress.accept("epoch %d of %d: %,.0f tokens' worth of probability on wrong tags"
                    .formatted(epoch + 1, options.epochs(), off));
        }
        return new Quantizer(weights.averages(), weights.averageTransition(), tags, options.smallest())
                .model(known, labels, features.revision(), classes);
    }

    private static List<String[]> words(List<GoldSentence> document) {
        return document.stream()
                .map(sentence -> sentence.words().toArray(String[]::new))
                .toList();
    }

    /** The rate falls in a line to a tenth. */
    private float rate(int epoch) {
        return (float) (options.rate() * Math.max(0.1, 1 - 0.9 * epoch / options.epochs()));
    }

    /** The number of last epochs that the weights are averaged over. */
    private int averaged() {
        return Math.min(3, options.epochs());
    }

    private Example example(GoldSentence sentence, FeatureHashes hashes, FeatureIndex index) {
        int tokens = hashes.tokens();
        int[] begins = new int[tokens + 1];
        int[] found = new int[hashes.begin(tokens)];
        int count = 0;
        for (int token = 0; token < tokens; token++) {
            begins[token] = count;
            for (int i = hashes.begin(token); i < hashes.begin(token + 1); i++) {
                int feature = index.find(hashes.hash(i));
                if (feature >= 0) {
                    found[count++] = feature;
                }
            }
        }
        begins[tokens] = count;
        return new Example(Arrays.copyOf(found, count), begins, labels.tags(sentence));
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

    /** A sentence as the numbers of its features and tags. */
    private record Example(int[] features, int[] begins, int[] gold) {}

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
            Marginals marginals = new Marginals(labels, scores(example), transition, tokens);
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
