package org.parley.actor;

import java.util.List;
import org.parley.text.Layout;

/** Finds the actors of one article. Implementations are immutable and may be shared by threads. */
public interface ActorFinder {
    /** The mentions in the text, by begin, without overlaps. */
    List<ActorMention> find(Layout layout);
}
