package org.parley.actor;

import java.util.List;
import org.parley.tag.TaggedSpan;
import org.parley.text.Layout;

/** Finds the actors of one article. Implementations are immutable and may be shared by threads. */
public interface ActorFinder {
    /** The mentions in the text, by begin, without overlaps. */
    List<ActorMention> find(Layout layout);

    /**
     * The same where another recogniser has found the names: they are looked up, and followed through the article, as
     * one's own are.
     *
     * @param names in tokens of the whole text, by begin, without overlaps; labelled PER, ORG, LOC, NORP or MISC
     */
    List<ActorMention> follow(Layout layout, List<TaggedSpan> names);
}
