package org.parley.naming;

import java.util.List;
import org.parley.model.Renaming;

/** What a {@link FormGroup} comes to: its nodes, and the ids that they take the place of. */
public record FormOutcome(List<NameNode> nodes, List<Renaming> renamings) {
    public FormOutcome {
        nodes = List.copyOf(nodes);
        renamings = List.copyOf(renamings);
    }
}
