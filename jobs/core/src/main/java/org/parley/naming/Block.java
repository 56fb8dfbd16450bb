package org.parley.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;

/**
 * Nodes that share a key.
 *
 * @param key see {@link BlockKey}
 * @param nodes no more than {@value #LARGEST}, by {@link BlockKey#turn}
 */
public record Block(String key, List<NameNode> nodes) {
    /** A key that more names share tells nothing. */
    public static final int LARGEST = 500;

    public Block {
        nodes = nodes.stream()
                .sorted(Comparator.comparing(NameNode::firstMonth).thenComparing(NameNode::id))
                .toList();
    }

    /** The pairs that may be one by their names. */
    public List<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (NameNode a : nodes) {
            for (NameNode b : nodes) {
                if (!Kinship.of(key, a, b).isEmpty()) {
                    pairs.add(Pair.of(key, a.id(), b.id()));
                }
            }
        }
        return new ArrayList<>(pairs);
    }

    /** How like each other the nodes of each pair are, all months together. */
    List<Likeness> likenesses(List<PairSeen> seen) {
        Map<String, NameNode> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.id(), node));
        Map<Pair, long[]> sums = new TreeMap<>(Comparator.comparing(Pair::a).thenComparing(Pair::b));
        pairs().forEach(pair -> sums.put(pair, new long[2]));
        for (PairSeen pair : seen) {
            long[] sum = sums.computeIfAbsent(new Pair(key, pair.a(), pair.b()), none -> new long[2]);
            sum[0] += pair.articles();
            sum[1] += pair.together();
        }
        List<Likeness> likenesses = new ArrayList<>();
        sums.forEach((pair, sum) -> {
            NameNode one = byId.get(pair.a());
            NameNode other = byId.get(pair.b());
            if (one != null && other != null) {
                Comparator<NameNode> better = Comparator.comparing((NameNode node) -> node.listed() != null)
                        .thenComparing(NameNode::articles)
                        .thenComparing(NameNode::id, Comparator.reverseOrder());
                NameNode a = better.compare(one, other) < 0 ? one : other;
                NameNode b = a.equals(one) ? other : one;
                Stream.of(Kinship.of(key, a, b), Kinship.of(key, b, a))
                        .flatMap(Set::stream)
                        .min(RenamingReason::compareTo)
                        .ifPresent(reason -> likenesses.add(
                                Likeness.of(a.id(), b.id(), reason, a.articles(), b.articles(), sum[0], sum[1])));
            }
        });
        return likenesses;
    }

    /**
     * What becomes of the nodes, by the evidence of each month and those before it.
     *
     * @param seen the evidence for the pairs
     */
    List<Renaming> renamings(List<PairSeen> seen) {
        return new BlockReplay(this, seen).renamings();
    }
}
