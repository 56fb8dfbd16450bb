package org.parley.tag;

import java.util.List;

/**
 * A sentence whose spans are known.
 *
 * @param words its tokens
 * @param spans in order, without overlaps
 */
public record GoldSentence(List<String> words, List<TaggedSpan> spans) {
    public GoldSentence {
        words = List.copyOf(words);
        spans = List.copyOf(spans);
        int free = 0;
        for (TaggedSpan span : spans) {
            if (span.first() < free || span.beyond() <= span.first() || span.beyond() > words.size()) {
                throw new IllegalArgumentException("span out of place: " + span);
            }
            free = span.beyond();
        }
    }
}
