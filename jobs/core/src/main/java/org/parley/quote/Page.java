package org.parley.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.ZoneKind;
import org.parley.text.Layout;

/** A laid-out text with its quotations and its mentions of actors at hand by token. */
final class Page {
    private final Layout layout;
    private final String[] lower;
    private final List<Utterance> utterances;
    private final int[] utteranceOf;
    private final List<ActorMention> actors;
    private final int[] mentionOf;
    private final int depth;

    Page(Layout layout, List<ActorMention> actors) {
        this(layout, actors, 0);
    }

    private Page(Layout layout, List<ActorMention> actors, int depth) {
        this.layout = layout;
        this.depth = depth;
        this.actors = List.copyOf(actors);
        this.lower = new String[layout.tokens()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = layout.word(i).toLowerCase(Locale.ROOT);
        }
        this.utterances = Utterance.of(layout, depth);
        this.utteranceOf = new int[lower.length];
        Arrays.fill(utteranceOf, -1);
        for (int q = 0; q < utterances.size(); q++) {
            Stretch tokens = utterances.get(q).tokens();
            Arrays.fill(utteranceOf, tokens.first(), tokens.beyond(), q);
        }
        this.mentionOf = new int[lower.length];
        Arrays.fill(mentionOf, -1);
        for (int m = 0; m < this.actors.size(); m++) {
            ActorMention mention = this.actors.get(m);
            Arrays.fill(mentionOf, mention.first(), Math.min(lower.length, mention.beyond()), m);
        }
    }

    /** The same page as the words inside its quotations have it: only a quotation inside a quotation is one. */
    Page inside() {
        return new Page(layout, actors, 1);
    }

    boolean isInside() {
        return depth > 0;
    }

    Layout layout() {
        return layout;
    }

    int tokens() {
        return lower.length;
    }

    /** The token in lower case; empty outside the text. */
    String lower(int token) {
        return token < 0 || token >= lower.length ? "" : lower[token];
    }

    boolean is(int token, String word) {
        return lower(token).equals(word);
    }

    boolean isWord(int token) {
        return token >= 0 && token < lower.length && Character.isLetterOrDigit(lower[token].codePointAt(0));
    }

    boolean isCapitalised(int token) {
        return token >= 0
                && token < lower.length
                && Character.isUpperCase(layout.word(token).codePointAt(0));
    }

    /** Whether the token ends a clause: a comma, semicolon, dash or the like. */
    boolean isStop(int token) {
        return switch (lower(token)) {
            case ",", ";", ":", ".", "!", "?", "…", "...", "—", "–", "--", "(", ")", "[", "]", "" -> true;
            default -> false;
        };
    }

    boolean endsSentence(int token) {
        return switch (lower(token)) {
            case ".", "!", "?", "…", "..." -> true;
            default -> false;
        };
    }

    List<Utterance> utterances() {
        return utterances;
    }

    @Nullable
    Utterance utteranceAt(int token) {
        int place = token < 0 || token >= lower.length ? -1 : utteranceOf[token];
        return place < 0 ? null : utterances.get(place);
    }

    boolean isQuoted(int token) {
        return token >= 0 && token < lower.length && utteranceOf[token] >= 0;
    }

    /** The quotation that begins at a token. */
    @Nullable
    Utterance utteranceFrom(int token) {
        Utterance utterance = utteranceAt(token);
        return utterance != null && utterance.tokens().first() == token ? utterance : null;
    }

    /** The quotation that ends before a token, a comma between them aside. */
    @Nullable
    Utterance utteranceBefore(int token) {
        int last = token - 1;
        if (!isQuoted(last) && (is(last, ",") || is(last, "—") || is(last, "–"))) {
            last--;
        }
        Utterance utterance = utteranceAt(last);
        return utterance != null && utterance.tokens().last() == last ? utterance : null;
    }

    @Nullable
    ActorMention mentionAt(int token) {
        int place = token < 0 || token >= lower.length ? -1 : mentionOf[token];
        return place < 0 ? null : actors.get(place);
    }

    /** The mentions that begin in a stretch. */
    List<ActorMention> mentionsIn(Stretch stretch) {
        List<ActorMention> inside = new ArrayList<>();
        int i = stretch.first();
        while (i < stretch.beyond() && i < lower.length) {
            ActorMention mention = mentionAt(i);
            if (mention != null && mention.first() >= stretch.first()) {
                inside.add(mention);
                i = Math.max(i + 1, mention.beyond());
            } else {
                i++;
            }
        }
        return inside;
    }

    int sentenceFirst(int token) {
        return layout.sentenceFirst(layout.sentenceOf(token));
    }

    int sentenceBeyond(int token) {
        return layout.sentenceFirst(layout.sentenceOf(token) + 1);
    }

    boolean startsSentence(int token) {
        return token < lower.length && sentenceFirst(token) == token;
    }

    boolean startsParagraph(int token) {
        return token < lower.length && layout.paragraphFirst(layout.paragraphOf(token)) == token;
    }

    boolean isStory(int token) {
        return layout.zoneOf(token).isStory() && layout.zoneOf(token) != ZoneKind.SOURCE;
    }

    boolean isTitle(int token) {
        return layout.zoneOf(token) == ZoneKind.TITLE;
    }

    /** The words of a stretch that bear meaning: without stops and blanks at its ends; null when none is left. */
    @Nullable
    Stretch trimmed(int first, int beyond) {
        int from = Math.max(0, first);
        int to = Math.min(tokens(), beyond);
        while (from < to && !isWord(from) && utteranceFrom(from) == null && !opens(from)) {
            from++;
        }
        while (to > from && !isWord(to - 1) && !isQuoted(to - 1) && !closes(to - 1)) {
            to--;
        }
        return from < to ? new Stretch(from, to) : null;
    }

    private boolean opens(int token) {
        return "([$£€#@".contains(lower[token]);
    }

    private boolean closes(int token) {
        return ")]%'?!".contains(lower[token]);
    }
}
