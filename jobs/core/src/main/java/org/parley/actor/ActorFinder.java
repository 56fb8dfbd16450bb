package org.parley.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.tag.TaggedSpan;
import org.parley.text.Layout;

/** Finds the actors of one article. Implementations are immutable and may be shared by threads. */
public interface ActorFinder {
    /**
     * The mentions in the text, by begin, without overlaps.
     *
     * @param published the day on which it was published, which tells who held an office; null when it is not known
     */
    List<ActorMention> find(Layout layout, @Nullable LocalDate published);

    /** The mentions in an undated text. */
    default List<ActorMention> find(Layout layout) {
        return find(layout, null);
    }

    /**
     * The same where another recogniser has found the names: they are looked up, and followed through the article, as
     * one's own are.
     *
     * @param names in tokens of the whole text, by begin, without overlaps; labelled PER, ORG, LOC, NORP or MISC
     */
    List<ActorMention> follow(Layout layout, @Nullable LocalDate published, List<TaggedSpan> names);
}
