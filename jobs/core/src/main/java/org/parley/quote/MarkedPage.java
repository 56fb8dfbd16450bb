package org.parley.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorFinder;
import org.parley.model.Span;
import org.parley.model.ZoneKind;
import org.parley.tag.TaggedSpan;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

/**
 * A gold document as a page with its attributions as tokens.
 *
 * @param drafts what rules make of it
 * @param marks the attributions that have a cue
 * @param discard what doesn't count
 */
record MarkedPage(Page page, List<Draft> drafts, List<Mark> marks, List<Stretch> discard) {
    /** An attribution that people marked. */
    record Mark(boolean isSpeech, Stretch cue, List<Stretch> source, List<Stretch> content) {}

    static MarkedPage of(GoldDocument document, ActorFinder actors, CueQuoteFinder rules) {
        Layout layout = layout(document.text());
        Page page = new Page(layout, actors.find(layout));
        CodePoints points = CodePoints.of(document.text());
        List<Mark> marks = new ArrayList<>();
        for (GoldQuote quote : document.quotes()) {
            List<Stretch> cue = stretches(page, points, quote.spans().cue());
            List<Stretch> content = stretches(page, points, quote.spans().content());
            if (!cue.isEmpty() && !content.isEmpty()) {
                marks.add(new Mark(
                        quote.isSpeech(),
                        cue.get(0),
                        stretches(page, points, quote.spans().source()),
                        content));
            }
        }
        return new MarkedPage(page, rules.drafts(page), marks, stretches(page, points, document.discard()));
    }

    /** A plain text, whose first line is its headline. */
    static Layout layout(String text) {
        int end = text.indexOf('\n');
        List<ZoneRange> zones = end <= 0 ? List.of() : List.of(new ZoneRange(ZoneKind.TITLE, new Range(0, end)));
        return Layout.of(text, zones);
    }

    boolean isDiscarded(int token) {
        return discard.stream().anyMatch(stretch -> stretch.holds(token));
    }

    /** Whether people marked what a draft says, as speech with its source, or as what is no speech. */
    boolean isRight(Draft draft, boolean speech) {
        return marks.stream()
                .filter(mark -> mark.isSpeech == speech && Stretch.shareHalf(mark.content, draft.content()))
                .anyMatch(mark -> !speech || sharesSource(mark, draft.source()));
    }

    private static boolean sharesSource(Mark mark, @Nullable Stretch source) {
        return source == null ? mark.source.isEmpty() : mark.source.stream().anyMatch(source::meets);
    }

    /** The mark whose cue meets some tokens; null when there is none. */
    @Nullable
    Mark at(Stretch cue) {
        return marks.stream().filter(mark -> mark.cue.meets(cue)).findFirst().orElse(null);
    }

    /** The roles in a passage; where attributions share tokens, cues come before sources, and those before contents. */
    List<TaggedSpan> roles(Stretch passage) {
        Stretch[] owner = new Stretch[passage.length()];
        String[] labels = new String[passage.length()];
        marks.forEach(mark -> mark.content.forEach(c -> put(c, SpeechRole.CONTENT, passage, owner, labels)));
        marks.forEach(mark -> mark.source.forEach(c -> put(c, SpeechRole.SOURCE, passage, owner, labels)));
        marks.forEach(
                mark -> put(mark.cue, mark.isSpeech ? SpeechRole.CUE : SpeechRole.ATTITUDE, passage, owner, labels));
        return spans(owner, labels);
    }

    /** The source and content of a mark in a window. */
    static List<TaggedSpan> partners(@Nullable Mark mark, Stretch window) {
        if (mark == null) {
            return List.of();
        }
        Stretch[] owner = new Stretch[window.length()];
        String[] labels = new String[window.length()];
        mark.content.forEach(c -> put(c, SpeechRole.CONTENT, window, owner, labels));
        mark.source.forEach(c -> put(c, SpeechRole.SOURCE, window, owner, labels));
        return spans(owner, labels);
    }

    private static void put(Stretch tokens, SpeechRole role, Stretch within, Stretch[] owner, String[] labels) {
        int end = Math.min(tokens.beyond(), within.beyond());
        for (int i = Math.max(tokens.first(), within.first()); i < end; i++) {
            owner[i - within.first()] = tokens;
            labels[i - within.first()] = role.label();
        }
    }

    private static List<TaggedSpan> spans(Stretch[] owner, String[] labels) {
        List<TaggedSpan> spans = new ArrayList<>();
        int i = 0;
        while (i < owner.length) {
            int end = i + 1;
            while (owner[i] != null
                    && end < owner.length
                    && owner[i].equals(owner[end])
                    && labels[end].equals(labels[i])) {
                end++;
            }
            if (owner[i] != null) {
                spans.add(new TaggedSpan(i, end, labels[i], 1));
            }
            i = end;
        }
        return spans;
    }

    /** Spans as tokens, without the marks at their ends where a word is left. */
    private static List<Stretch> stretches(Page page, CodePoints points, List<Span> spans) {
        Layout layout = page.layout();
        List<Stretch> found = new ArrayList<>();
        for (Span span : spans) {
            Range range = points.range(span);
            int first = layout.tokenAt(range.begin());
            int beyond = first;
            while (beyond < layout.tokens() && layout.begin(beyond) < range.end()) {
                beyond++;
            }
            int from = first;
            int to = beyond;
            while (from < to && !page.isWord(from)) {
                from++;
            }
            while (to > from && !page.isWord(to - 1)) {
                to--;
            }
            if (from < to) {
                found.add(new Stretch(from, to));
            } else if (first < beyond) {
                found.add(new Stretch(first, beyond));
            }
        }
        found.sort(Comparator.comparingInt(Stretch::first));
        return found;
    }
}
