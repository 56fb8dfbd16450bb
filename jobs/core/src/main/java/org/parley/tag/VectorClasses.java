package org.parley.tag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Divides words into classes by their vectors: spherical k-means (Dhillon and Modha, 2001), once for each number of
 * classes. A word's weight falls with the root of its rank, and only the most frequent words move the centres; all words
 * then go to the nearest one. The centres begin at words in the order of a hash of their ranks, so that the same vectors
 * give the same classes.
 */
final class VectorClasses {
    private static final int LEARNT_FROM = 100_000;
    private static final int ROUNDS = 12;
    private static final int HEAD_START = 100;

    private final WordVectors words;

    private VectorClasses(WordVectors words) {
        this.words = words;
    }

    /**
     * Divides words into classes.
     *
     * @param divisions the number of classes of each division
     * @throws IllegalArgumentException when there are fewer words than classes
     */
    static WordClasses learn(WordVectors words, List<Integer> divisions, Consumer<String> progress) {
        VectorClasses learning = new VectorClasses(words);
        int[] order = IntStream.range(0, words.words())
                .boxed()
                .sorted(Comparator.comparingInt(i -> words.hashes()[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        short[][] classes = new short[divisions.size()][order.length];
        for (int division = 0; division < classes.length; division++) {
            progress.accept(
                    "%,d classes of %,d words by their vectors".formatted(divisions.get(division), order.length));
            int[] nearest = learning.divide(divisions.get(division));
            for (int i = 0; i < order.length; i++) {
                classes[division][i] = (short) nearest[order[i]];
            }
        }
        return new WordClasses(Arrays.stream(order).map(i -> words.hashes()[i]).toArray(), classes);
    }

    private int[] divide(int classes) {
        int learnt = Math.min(LEARNT_FROM, words.words());
        if (classes > learnt) {
            throw new IllegalArgumentException("%,d classes of only %,d words".formatted(classes, learnt));
        }
        float[][] centres = IntStream.range(0, learnt)
                .boxed()
                .sorted(Comparator.comparingInt(FeatureHashes::mix))
                .limit(classes)
                .map(word -> words.vectors()[word])
                .toArray(float[][]::new);
        for (int round = 0; round < ROUNDS; round++) {
            centres = centres(centres, nearest(centres, learnt));
        }
        return nearest(centres, words.words());
    }

    /** The directions of the classes' weighted sums; a class without words stays where it was. */
    private float[][] centres(float[][] before, int[] nearest) {
        double[][] sums = new double[before.length][words.width()];
        for (int word = 0; word < nearest.length; word++) {
            double weight = 1 / Math.sqrt(word + HEAD_START);
            float[] vector = words.vectors()[word];
            for (int i = 0; i < vector.length; i++) {
                sums[nearest[word]][i] += weight * vector[i];
            }
        }
        float[][] centres = before.clone();
        for (int centre = 0; centre < before.length; centre++) {
            double length =
                    Math.sqrt(Arrays.stream(sums[centre]).map(x -> x * x).sum());
            if (length > 0) {
                float[] moved = new float[words.width()];
                for (int i = 0; i < moved.length; i++) {
                    moved[i] = (float) (sums[centre][i] / length);
                }
                centres[centre] = moved;
            }
        }
        return centres;
    }

    /** The centre with the largest cosine, for each of the first words. */
    private int[] nearest(float[][] centres, int beyond) {
        float[][] turned = new float[words.width()][centres.length];
        for (int centre = 0; centre < centres.length; centre++) {
            for (int i = 0; i < turned.length; i++) {
                turned[i][centre] = centres[centre][i];
            }
        }
        return IntStream.range(0, beyond)
                .parallel()
                .map(word -> nearest(turned, words.vectors()[word]))
                .toArray();
    }

    private static int nearest(float[][] turned, float[] vector) {
        float[] cosines = new float[turned[0].length];
        for (int i = 0; i < vector.length; i++) {
            add(cosines, turned[i], vector[i]);
        }
        int best = 0;
        for (int centre = 1; centre < cosines.length; centre++) {
            if (cosines[centre] > cosines[best]) {
                best = centre;
            }
        }
        return best;
    }

    private static void add(float[] sums, float[] row, float times) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i] * times;
        }
    }
}
