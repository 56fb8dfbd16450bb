package org.parley.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains a tagger of documents whose sets may be registers of their own; see {@link CrfLearning}. The same sentences,
 * options and features give the same model.
 */
final class CrfTrainer {
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
        List<CrfLearning.Example> examples = new ArrayList<>();
        seeAll(sets, (set, sentence, hashes) -> examples.add(example(sentence, hashes, indexes, known, set)));
        int width = known.stream().mapToInt(group -> group.length).sum();
        progress.accept("%,d sentences, %,d features".formatted(examples.size(), width));
        CrfLearning learning = new CrfLearning(labels, width, options);
        learning.learn(examples, progress);
        Quantizer quantizer = new Quantizer(learning.weights, learning.transitions, tags, options.smallest());
        return new TaggerModel(
                labels,
                features.revision(),
                classes,
                registers,
                quantizer.table(known),
                quantizer.transitions(),
                FIRST_TEMPERATURE);
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

    private CrfLearning.Example example(
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
        return new CrfLearning.Example(Arrays.copyOf(found, count), begins, labels.tags(sentence));
    }
}
