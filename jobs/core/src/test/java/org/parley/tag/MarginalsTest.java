package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginalsTest {
    private static final int TOKENS = 4;
    private static final double TEMPERATURE = 3;

    private final Labels labels = new Labels(List.of("A", "B"));
    private final int tags = labels.tags();
    private final int[] emission = numbers(TOKENS * tags, 17);
    private final int[] transition = numbers(tags * tags, 23);

    @Test
    void path_hasTheShareOfAllAllowedPathsThatContainIt() {
        Odds odds = new Odds(TEMPERATURE);
        Marginals marginals = new Marginals(labels, odds.ofRows(emission, tags), odds.of(transition), TOKENS);
        List<int[]> all = new ArrayList<>();
        extend(new int[TOKENS], 0, all);
        double sum = all.stream().mapToDouble(this::odds).sum();

        for (int[] path : all) {
            double with = all.stream()
                    .filter(other -> other[1] == path[1] && other[2] == path[2])
                    .mapToDouble(this::odds)
                    .sum();
            assertThat(marginals.path(path, 1, 3)).isCloseTo(with / sum, within(1e-9));
        }
    }

    @Test
    void viterbi_findsTheBestOfAllAllowedPaths() {
        List<int[]> all = new ArrayList<>();
        extend(new int[TOKENS], 0, all);
        int[] best = all.get(0);
        for (int[] path : all) {
            best = score(path) > score(best) ? path : best;
        }

        assertThat(score(new Viterbi(labels).best(emission, transition, TOKENS)))
                .isEqualTo(score(best));
    }

    private void extend(int[] path, int token, List<int[]> all) {
        if (token == TOKENS) {
            if (labels.mayEnd(path[TOKENS - 1])) {
                all.add(path.clone());
            }
            return;
        }
        for (int tag = 0; tag < tags; tag++) {
            int next = tag;
            if (token == 0 ? labels.mayBegin(tag) : contains(labels.before(tag), path[token - 1])) {
                path[token] = next;
                extend(path, token + 1, all);
            }
        }
    }

    private double odds(int[] path) {
        return Math.exp(score(path) / TEMPERATURE);
    }

    private double score(int[] path) {
        double score = 0;
        for (int i = 0; i < TOKENS; i++) {
            score += emission[i * tags + path[i]] + (i == 0 ? 0 : transition[path[i - 1] * tags + path[i]]);
        }
        return score;
    }

    private static boolean contains(int[] numbers, int number) {
        for (int other : numbers) {
            if (other == number) {
                return true;
            }
        }
        return false;
    }

    private static int[] numbers(int count, int step) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (i * step) % 11 - 5;
        }
        return numbers;
    }
}
