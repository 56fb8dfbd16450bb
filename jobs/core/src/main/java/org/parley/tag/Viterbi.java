package org.parley.tag;

/** The best sequence of tags (Viterbi, 1967) among those that the scheme allows. */
final class Viterbi {
    private final Labels labels;
    private final int tags;

    Viterbi(Labels labels) {
        this.labels = labels;
        this.tags = labels.tags();
    }

    /**
     * Finds the best tags; of equals the one with the lowest tags at the end.
     *
     * @param emission score of each tag at each token: {@code [token * tags + tag]}
     * @param transition score of a tag after another: {@code [earlier * tags + tag]}
     */
    int[] best(int[] emission, int[] transition, int tokens) {
        int[] back = new int[tokens * tags];
        long[] scores = new long[tags];
        long[] next = new long[tags];
        for (int tag = 0; tag < tags; tag++) {
            scores[tag] = labels.mayBegin(tag) ? emission[tag] : Long.MIN_VALUE / 2;
        }
        for (int token = 1; token < tokens; token++) {
            for (int tag = 0; tag < tags; tag++) {
                long best = Long.MIN_VALUE;
                int from = -1;
                for (int earlier : labels.before(tag)) {
                    long score = scores[earlier] + transition[earlier * tags + tag];
                    if (score > best) {
                        best = score;
                        from = earlier;
                    }
                }
                next[tag] = best + emission[token * tags + tag];
                back[token * tags + tag] = from;
            }
            long[] swap = scores;
            scores = next;
            next = swap;
        }
        return trace(back, scores, tokens);
    }

    private int[] trace(int[] back, long[] scores, int tokens) {
        int[] best = new int[tokens];
        int last = Labels.OUTSIDE;
        for (int tag = 0; tag < tags; tag++) {
            if (labels.mayEnd(tag) && scores[tag] > scores[last]) {
                last = tag;
            }
        }
        for (int token = tokens - 1; token >= 0; token--) {
            best[token] = last;
            last = back[token * tags + last];
        }
        return best;
    }
}
