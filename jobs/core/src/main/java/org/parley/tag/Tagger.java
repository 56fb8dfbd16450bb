package org.parley.tag;

import java.util.List;

/** Finds labelled stretches in sentences. Implementations are immutable and may be shared by threads. */
public interface Tagger {
    /**
     * The labelled stretches of one sentence, in order, without overlaps.
     *
     * @param words the sentence's tokens
     */
    List<TaggedSpan> tag(String[] words);
}
