package org.parley.quote;

import java.util.List;
import org.parley.actor.ActorMention;
import org.parley.text.Layout;

/** Finds the statements that one article reports. Implementations are immutable and may be shared by threads. */
public interface QuoteFinder {
    /**
     * The statements in the text, by begin of their content, outer before nested.
     *
     * @param actors the text's mentions of actors, by begin
     */
    List<Statement> find(Layout layout, List<ActorMention> actors);
}
