package org.parley.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Renaming;

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
                if (Kinship.of(key, a, b).isPresent()) {
                    pairs.add(Pair.of(key, a.id(), b.id()));
                }
            }
        }
        return new ArrayList<>(pairs);
    }

    /**
     * What becomes of the nodes, by the evidence of each month and those before it.
     *
     * @param seen the evidence for the pairs
     */
    public List<Renaming> renamings(List<PairSeen> seen) {
        return new BlockReplay(this, seen).renamings();
    }
}
