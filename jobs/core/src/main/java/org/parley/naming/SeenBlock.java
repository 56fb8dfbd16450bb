package org.parley.naming;

import java.util.List;
import org.parley.model.Renaming;

/** A block, with what was seen of its pairs. */
public record SeenBlock(String key, List<NameNode> nodes, List<PairSeen> pairs) {
    public SeenBlock {
        nodes = List.copyOf(nodes);
        pairs = List.copyOf(pairs);
    }

    /** What becomes of the nodes, month after month. */
    public List<Renaming> renamings() {
        return new Block(key, nodes).renamings(pairs);
    }

    /** How like each other they are. */
    public List<Likeness> likenesses() {
        return new Block(key, nodes).likenesses(pairs);
    }
}
