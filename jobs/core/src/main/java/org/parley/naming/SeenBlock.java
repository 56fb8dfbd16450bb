package org.parley.naming;

import java.util.List;

/** A block, with what was seen of its pairs. */
public record SeenBlock(String key, List<NameNode> nodes, List<PairSeen> pairs) {
    public SeenBlock {
        nodes = List.copyOf(nodes);
        pairs = List.copyOf(pairs);
    }
}
