package org.parley.tag;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well a tagger does on a gold corpus. A span counts as right only with the same tokens and the same label.
 *
 * @param corpus its name
 * @param sentences number of sentences
 * @param tokens number of tokens
 * @param total over all labels
 * @param byLabel for each label of the corpus or the tagger
 * @param confusion number of times a gold label (first) was found as another (second): the same tokens with another
 *     label, {@link #BOUNDS} for a span that only overlaps, {@link #NOTHING} for no span at all
 */
public record NerEvaluation(
        String corpus,
        int sentences,
        int tokens,
        TagScore total,
        Map<String, TagScore> byLabel,
        Map<String, Map<String, Integer>> confusion) {
    /** Stands in the confusion for a span whose ends are wrong. */
    public static final String BOUNDS = "(ends)";

    /** Stands in the confusion for no span. */
    public static final String NOTHING = "(none)";

    public NerEvaluation {
        byLabel = Collections.unmodifiableMap(new TreeMap<>(byLabel));
        confusion = Collections.unmodifiableMap(new TreeMap<>(confusion));
    }

    /** Tags a corpus as one document, sentence after sentence, and compares. */
    public static NerEvaluation of(Tagger tagger, ConllCorpus corpus) {
        Counting counting = new Counting();
        List<List<TaggedSpan>> found = tagger.tag(corpus.words());
        for (int i = 0; i < found.size(); i++) {
            counting.add(corpus.sentences().get(i).spans(), found.get(i));
        }
        TagScore total = counting.byLabel.values().stream().reduce(TagScore.NONE, TagScore::plus);
        return new NerEvaluation(
                corpus.name(), corpus.sentences().size(), corpus.tokens(), total, counting.byLabel, counting.confusion);
    }

    /** The scores and confusions as a table. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d sentences, %,d tokens%n%-8s %7s %7s %7s %7s %7s %7s%n",
                corpus,
                sentences,
                tokens,
                "label",
                "P",
                "R",
                "F1",
                "right",
                "found",
                "gold"));
        byLabel.forEach((label, score) -> table.append(row(label, score)));
        table.append(row("all", total));
        Set<String> heads = new HashSet<>();
        confusion.values().forEach(row -> heads.addAll(row.keySet()));
        List<String> columns = heads.stream().sorted().toList();
        table.append(String.format("%ngold \\ found"));
        columns.forEach(head -> table.append(String.format("%8s", head)));
        confusion.forEach((gold, row) -> {
            table.append(String.format("%n%-12s", gold));
            columns.forEach(head -> table.append(String.format(Locale.ROOT, "%,8d", row.getOrDefault(head, 0))));
        });
        return table.append(System.lineSeparator()).toString();
    }

    private static String row(String label, TagScore score) {
        return String.format(
                Locale.ROOT,
                "%-8s %7.2f %7.2f %7.2f %,7d %,7d %,7d%n",
                label,
                100 * score.precision(),
                100 * score.recall(),
                100 * score.f1(),
                score.right(),
                score.found(),
                score.gold());
    }

    /** The counts so far. */
    private static final class Counting {
        private final Map<String, TagScore> byLabel = new TreeMap<>();
        private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();

        void add(List<TaggedSpan> gold, List<TaggedSpan> found) {
            for (TaggedSpan span : gold) {
                String as = nearest(span, found);
                byLabel.merge(span.label(), new TagScore(as.equals(span.label()) ? 1 : 0, 0, 1), TagScore::plus);
                confusion
                        .computeIfAbsent(span.label(), label -> new TreeMap<>())
                        .merge(as, 1, Integer::sum);
            }
            for (TaggedSpan span : found) {
                byLabel.merge(span.label(), new TagScore(0, 1, 0), TagScore::plus);
                if (nearest(span, gold).equals(NOTHING)) {
                    confusion.computeIfAbsent(NOTHING, label -> new TreeMap<>()).merge(span.label(), 1, Integer::sum);
                }
            }
        }

        private static String nearest(TaggedSpan span, List<TaggedSpan> others) {
            String nearest = NOTHING;
            for (TaggedSpan other : others) {
                if (other.first() == span.first() && other.beyond() == span.beyond()) {
                    return other.label();
                }
                if (other.first() < span.beyond() && span.first() < other.beyond()) {
                    nearest = BOUNDS;
                }
            }
            return nearest;
        }
    }
}
