package org.parley.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of words, each of length 1, most frequent words first.
 *
 * @param hashes of the words, see {@link WordForm#hashOf}; none twice
 * @param vectors of each word
 */
record WordVectors(int[] hashes, float[][] vectors) {
    private static final int LONGEST_WORD = 40;

    /**
     * Reads vectors as GloVe writes them: on each line a word and its numbers, with a space between. A first line of two
     * fields, as word2vec writes, is left out.
     *
     * @throws IllegalArgumentException when the file is of another form; the message names file and line
     */
    static WordVectors read(Path file) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        List<Integer> hashes = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(RawText.open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String[] fields = line.split(" ");
                if (number == 1 && fields.length == 2) {
                    continue;
                }
                float[] vector = vector(fields);
                if (vector == null || (!vectors.isEmpty() && vectors.get(0).length != vector.length)) {
                    throw new IllegalArgumentException(
                            file.getFileName() + ", line " + number + ": not a word and its numbers");
                }
                int hash = WordForm.hashOf(fields[0]);
                if (fields[0].length() < LONGEST_WORD && seen.add(hash)) {
                    hashes.add(hash);
                    vectors.add(vector);
                }
            }
        }
        if (vectors.isEmpty()) {
            throw new IllegalArgumentException(file.getFileName() + ": no word vectors in it");
        }
        return new WordVectors(hashes.stream().mapToInt(Integer::intValue).toArray(), vectors.toArray(float[][]::new));
    }

    int words() {
        return hashes.length;
    }

    int width() {
        return vectors[0].length;
    }

    private static float @Nullable [] vector(String[] fields) {
        if (fields.length < 2) {
            return null;
        }
        float[] vector = new float[fields.length - 1];
        double square = 0;
        try {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = Float.parseFloat(fields[i + 1]);
                square += vector[i] * vector[i];
            }
        } catch (NumberFormatException e) {
            return null;
        }
        if (!(square > 0) || Double.isInfinite(square)) {
            return null;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}
