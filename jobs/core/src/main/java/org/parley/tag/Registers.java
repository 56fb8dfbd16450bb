package org.parley.tag;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Tells the register of a text by its words: which training set it reads like, and so by whose guidelines its names are
 * to be found. Naive Bayes (Maron, 1961) over words in lower case, without a prior; a tie goes to the first.
 */
final class Registers {
    /** How often a word must occur in all sets to count. */
    private static final int RAREST = 5;

    /** Occurrences that each set is taken to have of all words, spread as all sets together have them. */
    private static final double HEAD_START = 10;

    private static final double UNIT = 1.0 / 64;

    private final int count;
    private final int[] words;
    private final short[][] evidence;
    private final WordCache<short[]> known;

    /**
     * @param count the number of registers
     * @param words hashes of words in lower case, ascending
     * @param evidence for each word what it says for each register
     */
    Registers(int count, int[] words, short[][] evidence) {
        this.count = count;
        this.words = words;
        this.evidence = evidence;
        short[] nothing = new short[count];
        this.known = new WordCache<>(word -> {
            int place = Arrays.binarySearch(words, new WordForm(word).lower);
            return place < 0 ? nothing : evidence[place];
        });
    }

    /** One register, or none apart from what is common: nothing to tell. */
    static Registers none() {
        return new Registers(0, new int[0], new short[0][]);
    }

    /** Learns from the sets, one for each register. */
    static Registers learn(List<List<GoldSentence>> sets) {
        if (sets.size() < 2) {
            return none();
        }
        int registers = sets.size();
        Map<Integer, int[]> counts = new HashMap<>();
        long[] sizes = new long[registers];
        for (int register = 0; register < registers; register++) {
            for (GoldSentence sentence : sets.get(register)) {
                for (String word : sentence.words()) {
                    counts.computeIfAbsent(new WordForm(word).lower, hash -> new int[registers])[register]++;
                    sizes[register]++;
                }
            }
        }
        ToIntFunction<int[]> sum = row -> Arrays.stream(row).sum();
        int[] words = counts.entrySet().stream()
                .filter(entry -> sum.applyAsInt(entry.getValue()) >= RAREST)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        double all = Arrays.stream(sizes).sum();
        short[][] evidence = new short[words.length][registers];
        for (int word = 0; word < words.length; word++) {
            int[] row = counts.getOrDefault(words[word], new int[registers]);
            double share = sum.applyAsInt(row) / all;
            for (int register = 0; register < registers; register++) {
                double own = (row[register] + HEAD_START * share) / (sizes[register] + HEAD_START);
                evidence[word][register] = (short) Math.round(StrictMath.log(own / share) / UNIT);
            }
        }
        return new Registers(registers, words, evidence);
    }

    /** The number of registers; 0 when there is nothing to tell apart. */
    int count() {
        return count;
    }

    int words() {
        return words.length;
    }

    int word(int place) {
        return words[place];
    }

    int evidence(int place, int register) {
        return evidence[place][register];
    }

    /** The register of a document. */
    int of(List<String[]> sentences) {
        long[] sums = new long[count];
        for (String[] sentence : sentences) {
            for (String word : sentence) {
                short[] row = known.get(word);
                for (int register = 0; register < count; register++) {
                    sums[register] += row[register];
                }
            }
        }
        int best = 0;
        for (int register = 1; register < count; register++) {
            if (sums[register] > sums[best]) {
                best = register;
            }
        }
        return best;
    }
}
