package org.parley.tag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Trains an averaged structured perceptron (Collins, 2002), with averages kept lazily (Daumé, 2006) and a margin
 * (Taskar, Guestrin and Koller, 2004). All sums are whole numbers, so that the same sentences, options and features
 * give the same model on every machine.
 */
final class PerceptronTrainer {
    private final Labels labels;
    private final Features features;
    private final TrainingOptions options;
    private final int tags;
    private final Viterbi viterbi;

    PerceptronTrainer(Labels labels, Features features, TrainingOptions options) {
        this.labels = labels;
        this.features = features;
        this.options = options;
        this.tags = labels.tags();
        this.viterbi = new Viterbi(labels);
    }

    TaggerModel train(List<GoldSentence> sentences, WordClasses classes, Consumer<String> progress) {
        FeatureIndex index = new FeatureIndex();
        FeatureHashes hashes = new FeatureHashes();
        for (GoldSentence sentence : sentences) {
            extract(sentence, hashes);
            for (int i = 0; i < hashes.begin(hashes.tokens()); i++) {
                index.count(hashes.hash(i));
            }
        }
        int[] known = index.frequent(options.rarest());
        List<Example> examples = sentences.stream()
                .map(sentence -> example(sentence, hashes, index))
                .toList();
        progress.accept("%,d sentences, %,d features".formatted(sentences.size(), known.length));
        Averages weights = new Averages(known.length * tags);
        Averages transition = new Averages(tags * tags);
        int step = 1;
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            int wrong = 0;
            for (int which : order(examples.size(), epoch)) {
                wrong += learn(examples.get(which), weights, transition, step++) ? 1 : 0;
            }
            progress.accept("epoch %d of %d: %.2f %% of the sentences wrong"
                    .formatted(epoch + 1, options.epochs(), 100.0 * wrong / Math.max(1, examples.size())));
        }
        return new Quantizer(weights.averages(step), transition.averages(step), tags, options.smallest())
                .model(known, labels, features.revision(), classes);
    }

    private void extract(GoldSentence sentence, FeatureHashes hashes) {
        hashes.clear();
        features.add(sentence.words().toArray(String[]::new), hashes);
    }

    private Example example(GoldSentence sentence, FeatureHashes hashes, FeatureIndex index) {
        extract(sentence, hashes);
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

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private long mixed(int place, int epoch) {
        long z = options.seed() * 0x9E3779B97F4A7C15L + ((long) epoch << 32) + place;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Whether the example was wrong. */
    private boolean learn(Example example, Averages weights, Averages transition, int step) {
        int tokens = example.gold.length;
        int[] scores = new int[tokens * tags];
        for (int token = 0; token < tokens; token++) {
            int place = token * tags;
            for (int i = example.begins[token]; i < example.begins[token + 1]; i++) {
                weights.addRow(example.features[i] * tags, scores, place, tags);
            }
            for (int tag = 0; tag < tags; tag++) {
                scores[place + tag] += tag == example.gold[token] ? 0 : options.margin();
            }
        }
        int[] guess = viterbi.best(scores, transition.sums(), tokens);
        boolean wrong = false;
        for (int token = 0; token < tokens; token++) {
            int right = example.gold[token];
            if (guess[token] != right) {
                wrong = true;
                for (int i = example.begins[token]; i < example.begins[token + 1]; i++) {
                    weights.add(example.features[i] * tags + right, 1, step);
                    weights.add(example.features[i] * tags + guess[token], -1, step);
                }
            }
            if (token > 0) {
                int rightPair = example.gold[token - 1] * tags + right;
                int guessPair = guess[token - 1] * tags + guess[token];
                if (rightPair != guessPair) {
                    transition.add(rightPair, 1, step);
                    transition.add(guessPair, -1, step);
                }
            }
        }
        return wrong;
    }

    /** A sentence as the numbers of its features and tags. */
    private record Example(int[] features, int[] begins, int[] gold) {}
}
