package org.parley.tag;

import java.util.List;
import java.util.function.Function;

/** Finds labelled stretches in sentences. Implementations are immutable and may be shared by threads. */
public interface Tagger {
    /**
     * The labelled stretches of each sentence of a document, in order, without overlaps. What the other sentences say of
     * a word may count.
     *
     * @param sentences the sentences' tokens, in the text's order
     */
    List<List<TaggedSpan>> tag(List<String[]> sentences);

    /** The same for a sentence that stands alone. */
    default List<TaggedSpan> tag(String[] words) {
        return tag(List.<String[]>of(words)).get(0);
    }

    /** A tagger that looks at each sentence alone. */
    static Tagger ofSentences(Function<String[], List<TaggedSpan>> tagger) {
        return sentences -> sentences.stream().map(tagger).toList();
    }
}
