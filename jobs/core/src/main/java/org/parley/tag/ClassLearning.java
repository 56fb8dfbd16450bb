package org.parley.tag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns classes of words from raw text by predictive exchange (Uszkoreit and Brants, 2008) on both sides (Dehdari, Tan
 * and van Genabith, 2016): each word in turn goes to the class from which the words before and after it are foretold
 * best. Words begin spread over the classes by their rank, so that the same text gives the same classes.
 */
public final class ClassLearning {
    private static final int LOGS = 1 << 16;
    private static final double[] TIMES_LOG = IntStream.range(0, LOGS)
            .mapToDouble(n -> n == 0 ? 0 : n * Math.log(n))
            .toArray();

    private final int words;
    private final int classes;
    private final short[] classOf;
    private final Half after;
    private final Half before;

    private ClassLearning(Bigrams bigrams, int classes) {
        this.words = bigrams.words().length;
        this.classes = classes;
        this.classOf = new short[words + 1];
        for (int word = 1; word <= words; word++) {
            classOf[word] = (short) ((word - 1) % classes);
        }
        this.after = new Half(bigrams.neighbours(Bigrams.Side.AFTER));
        this.before = new Half(bigrams.neighbours(Bigrams.Side.BEFORE));
    }

    /**
     * Learns classes.
     *
     * @param files JSON lines with "title" and "text", plain or gzip
     * @throws IllegalArgumentException when a file isn't JSON lines; the message names file and line
     */
    public static WordClasses learn(List<Path> files, ClassOptions options, Consumer<String> progress)
            throws IOException {
        Bigrams bigrams = new Bigrams();
        for (Path file : files) {
            progress.accept("reading " + file.getFileName());
            RawText.read(file, bigrams::add);
        }
        bigrams.keep(options.vocabulary());
        ClassLearning learning = new ClassLearning(bigrams, options.classes());
        for (int round = 0; round < options.rounds(); round++) {
            progress.accept("word classes, round %d of %d: %,d words moved"
                    .formatted(round + 1, options.rounds(), learning.round()));
        }
        return learning.result(bigrams.words());
    }

    private int round() {
        int moved = 0;
        double[] gains = new double[classes];
        for (int word = 1; word <= words; word++) {
            int old = classOf[word];
            after.move(word, old, -1);
            before.move(word, old, -1);
            Arrays.fill(gains, 0);
            after.gains(word, gains);
            before.gains(word, gains);
            int best = old;
            for (int to = 0; to < classes; to++) {
                if (gains[to] > gains[best]) {
                    best = to;
                }
            }
            after.move(word, best, 1);
            before.move(word, best, 1);
            classOf[word] = (short) best;
            moved += best == old ? 0 : 1;
        }
        return moved;
    }

    private WordClasses result(int[] hashes) {
        int[] order = IntStream.range(0, words)
                .boxed()
                .sorted(Comparator.comparingInt(i -> hashes[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] sorted = new int[words];
        short[] sortedClasses = new short[words];
        for (int i = 0; i < words; i++) {
            sorted[i] = hashes[order[i]];
            sortedClasses[i] = classOf[order[i] + 1];
        }
        return new WordClasses(sorted, sortedClasses);
    }

    private static double timesLog(long n) {
        return n < LOGS ? TIMES_LOG[(int) n] : n * Math.log((double) n);
    }

    /** The neighbours on one side: how often the words of a class have each word there. */
    private final class Half {
        private final Bigrams.Neighbours neighbours;
        private final int[][] byWord;
        private final long[] totals;

        Half(Bigrams.Neighbours neighbours) {
            this.neighbours = neighbours;
            this.byWord = new int[words + 1][classes];
            this.totals = new long[classes];
            for (int word = 1; word <= words; word++) {
                move(word, classOf[word], 1);
            }
        }

        void move(int word, int to, int sign) {
            for (int i = neighbours.begins()[word]; i < neighbours.begins()[word + 1]; i++) {
                int change = sign * neighbours.times()[i];
                byWord[neighbours.others()[i]][to] += change;
                totals[to] += change;
            }
        }

        /** Adds by how much each class would foretell better with the word in it than without. */
        void gains(int word, double[] gains) {
            long sum = 0;
            for (int i = neighbours.begins()[word]; i < neighbours.begins()[word + 1]; i++) {
                int[] counts = byWord[neighbours.others()[i]];
                int times = neighbours.times()[i];
                sum += times;
                double alone = timesLog(times);
                for (int to = 0; to < classes; to++) {
                    int count = counts[to];
                    gains[to] += count == 0 ? alone : timesLog((long) count + times) - timesLog(count);
                }
            }
            for (int to = 0; to < classes; to++) {
                gains[to] -= timesLog(totals[to] + sum) - timesLog(totals[to]);
            }
        }
    }
}
