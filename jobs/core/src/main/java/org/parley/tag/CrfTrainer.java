package org.parley.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) by stochastic gradient ascent
 * with a rate for each feature (AdaGrad; Duchi, Hazan and Singer, 2011) and features left out at random (dropout;
 * Srivastava et al., 2014). The weights are the averages over the last epochs. Everything follows from the seed, in one
 * thread, so that the same sentences, options and features give the same model.
 */
final class CrfTrainer {
    /** What a feature's sum of squared gradients begins with. */
    private static final float HEAD_START = 1;

    private static final int MOST_COLUMNS = 256;
    private static final double FIRST_TEMPERATURE = 20;

    /** Is given a sentence of a set with the features of its tokens. */
    private interface SentenceReader {
        void see(int set, GoldSentence sentence, int[][] hashes);
    }

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

    /**
     * Trains on sets, each a document and a register of its own.
     *
     * @param sets sentences that stand together; see {@link Features#of}
     */
    TaggerModel train(List<List<GoldSentence>> sets, List<WordClasses> classes, Consumer<String> progress) {
        Registers registers = Registers.learn(sets);
        if ((registers.count() + 1) * tags > MOST_COLUMNS) {
            throw new IllegalArgumentException("%d sets are too many: a model has room for %d with %d labels"
                    .formatted(
                            sets.size(), MOST_COLUMNS / tags - 1, labels.names().size()));
        }
        List<FeatureIndex> indexes =
                Stream.generate(FeatureIndex::new).limit(registers.count() + 1L).toList();
        seeAll(sets, (set, sentence, hashes) -> {
            for (FeatureIndex index : groups(indexes, set)) {
                Stream.of(hashes).flatMapToInt(IntStream::of).forEach(index::count);
            }
        });
        List<int[]> known =
                indexes.stream().map(index -> index.frequent(options.rarest())).toList();
        List<Example> examples = new ArrayList<>();
        seeAll(sets, (set, sentence, hashes) -> examples.add(example(sentence, hashes, indexes, known, set)));
        int width = known.stream().mapToInt(group -> group.length).sum();
        progress.accept("%,d sentences, %,d features".formatted(examples.size(), width));
        float[] sums = new float[width * tags];
        float[] transitionSums = new float[tags * tags];
        for (int run = 0; run < options.runs(); run++) {
            Weights weights = trained(examples, width, run, progress);
            add(weights.averages(), sums);
            add(weights.averageTransition(), transitionSums);
        }
        Quantizer quantizer = new Quantizer(sums, transitionSums, tags, options.smallest());
        return new TaggerModel(
                labels,
                features.revision(),
                classes,
                registers,
                quantizer.table(known),
                quantizer.transitions(),
                FIRST_TEMPERATURE);
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

    /** The indexes that a set's features are in: the common one, and that of its register. */
    private static List<FeatureIndex> groups(List<FeatureIndex> indexes, int set) {
        return indexes.size() == 1 ? indexes : List.of(indexes.get(0), indexes.get(set + 1));
    }

    /** Gives each sentence with the features of each of its tokens. */
    private void seeAll(List<List<GoldSentence>> sets, SentenceReader reader) {
        for (int set = 0; set < sets.size(); set++) {
            List<GoldSentence> document = sets.get(set);
            List<String[]> words = document.stream()
                    .map(sentence -> sentence.words().toArray(String[]::new))
                    .toList();
            Features.Document seen = features.of(words);
            for (int i = 0; i < document.size(); i++) {
                reader.see(set, document.get(i), hashes(seen, i, words.get(i)));
            }
        }
    }

    private int[][] hashes(Features.Document document, int sentence, String[] words) {
        FeatureHashes together = new FeatureHashes();
        document.add(sentence, together);
        FeatureHashes alone = new FeatureHashes();
        for (int token = 0; token < words.length; token++) {
            alone.nextToken();
            for (int place = -Features.REACH; place <= Features.REACH; place++) {
                int at = token + place;
                features.addWord(at < 0 || at >= words.length ? null : words[at], place, alone);
            }
        }
        return IntStream.range(0, words.length)
                .mapToObj(token ->
                        IntStream.concat(together.of(token), alone.of(token)).toArray())
                .toArray(int[][]::new);
    }

    /** The rate falls in a line to a tenth. */
    private float rate(int epoch) {
        return (float) (options.rate() * Math.max(0.1, 1 - 0.9 * epoch / options.epochs()));
    }

    /** The number of last epochs that the weights are averaged over. */
    private int averaged() {
        return Math.min(3, options.epochs());
    }

    private Example example(
            GoldSentence sentence, int[][] hashes, List<FeatureIndex> indexes, List<int[]> known, int set) {
        int[] begins = new int[hashes.length + 1];
        int[] found =
                new int[2 * Stream.of(hashes).mapToInt(token -> token.length).sum()];
        int own = known.stream().limit(set + 1L).mapToInt(group -> group.length).sum();
        int count = 0;
        for (int token = 0; token < hashes.length; token++) {
            begins[token] = count;
            int offset = 0;
            for (FeatureIndex index : groups(indexes, set)) {
                for (int hash : hashes[token]) {
                    int feature = index.find(hash);
                    if (feature >= 0) {
                        found[count++] = offset + feature;
                    }
                }
                offset = own;
            }
        }
        begins[hashes.length] = count;
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
