package org.parley.quote;

import java.util.List;
import org.parley.model.Span;

/**
 * Where a statement's parts stand in its text, in code points; any of them may be split.
 *
 * @param content what was said
 * @param cue the words that report it; may be empty
 * @param source the words that name the speaker; may be empty
 */
public record QuoteSpans(List<Span> content, List<Span> cue, List<Span> source) {
    public QuoteSpans {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    public List<Span> of(QuoteRole role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }
}
