package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.text.Layout;

/**
 * Links "the foundation", "the foreign ministry" to the one body before them whose name has these words, "the group" to
 * the one that the article has called a group, and where such a noun speaks and nothing else is known, to the subject of
 * the sentence before; where "the state" or "the country" speaks, to the only one named before. The mention is the noun alone.
 */
final class BodyNominals {
    private static final double BY_NAME = 0.75;
    private static final double BY_PLACE = 0.55;
    private static final int PHRASE = 3;
    private static final int APPOSITION = 7;
    private static final int SENTENCES_BACK = 4;

    private final ArticleText text;
    private final Layout layout;
    private final MentionMap at;
    private final List<ActorMention> bodies;
    private final List<ActorMention> states;
    private final Antecedents antecedents;

    /** What the article says that bodies are: "Setauket Patriots, a group". */
    private final Map<String, Set<String>> called = new HashMap<>();

    BodyNominals(ArticleText text, List<ActorMention> mentions) {
        this.text = text;
        this.layout = text.layout();
        this.at = new MentionMap(layout.tokens(), mentions);
        this.bodies = mentions.stream()
                .filter(m -> m.type() == ActorType.ORG && m.actorId() != null && text.isProse(m.first()))
                .toList();
        this.states = mentions.stream()
                .filter(m -> m.type() == ActorType.LOC && m.actorId() != null && StateBodies.isStateId(m.actorId()))
                .toList();
        this.antecedents = new Antecedents(
                text, bodies.stream().filter(m -> !layout.quoted(m.first())).toList());
        bodies.forEach(this::call);
    }

    List<ActorMention> find() {
        List<ActorMention> found = new ArrayList<>();
        for (int i = 1; i < layout.tokens(); i++) {
            String word = RoleWords.lower(layout.word(i));
            boolean noun = BodyNouns.isKind(word) || word.equals("country");
            if (noun && at.at(i) == null && text.isProse(i) && isHead(i)) {
                List<String> qualifiers = qualifiers(i);
                ActorMention mention = qualifiers == null ? null : link(i, word, qualifiers);
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** Keeps what the words after a body's name call it. */
    private void call(ActorMention body) {
        int next = body.beyond();
        int limit = Math.min(text.sentenceBeyond(body.first()), next + APPOSITION);
        boolean copula = next < limit
                && (layout.word(next).equals("is") || layout.word(next).equals("was"));
        if (next + 2 >= limit || !(layout.word(next).equals(",") || copula) || !isDeterminer(layout.word(next + 1))) {
            return;
        }
        for (int i = next + 2; i < limit; i++) {
            String word = RoleWords.lower(layout.word(i));
            if (BodyNouns.isKind(word)) {
                called.computeIfAbsent(String.valueOf(body.actorId()), id -> new LinkedHashSet<>())
                        .add(word);
            }
            if (word.equals(",") || word.equals("of") || word.equals("that") || word.equals("which")) {
                return;
            }
        }
    }

    private static boolean isDeterminer(String word) {
        return word.equals("a") || word.equals("an") || word.equals("the");
    }

    /** Whether the noun ends its phrase: a verb, a mark or a small word follows. */
    private boolean isHead(int token) {
        int next = token + 1;
        if (next >= text.sentenceBeyond(token)) {
            return true;
        }
        String word = layout.word(next);
        return !word.equals("of")
                && !word.equals("-")
                && at.at(next) == null
                && !KnownSpelling.startsUpper(word)
                && RoleWords.role(text, next) == null
                && !BodyNouns.isKind(word);
    }

    /** The words between "the" and the noun; null where no "the" begins the phrase. */
    private @Nullable List<String> qualifiers(int noun) {
        List<String> qualifiers = new ArrayList<>();
        for (int i = noun - 1; i >= Math.max(text.sentenceFirst(noun), noun - PHRASE); i--) {
            String word = RoleWords.lower(layout.word(i));
            if (word.equals("the")) {
                return qualifiers;
            }
            if (at.at(i) != null || !Character.isLetter(word.codePointAt(0)) || ContextWords.isActing(word)) {
                return null;
            }
            qualifiers.add(word);
        }
        return null;
    }

    private @Nullable ActorMention link(int token, String kind, List<String> qualifiers) {
        Map<String, ActorMention> fitting = new LinkedHashMap<>();
        for (ActorMention body : bodies) {
            if (body.first() < token && isCalled(body, kind) && hasAll(body, qualifiers)) {
                fitting.put(String.valueOf(body.actorId()), body);
            }
        }
        List<String> noun = List.of(kind);
        if (fitting.values().stream().anyMatch(body -> hasAll(body, noun))) {
            fitting.values().removeIf(body -> !hasAll(body, noun));
        }
        if (fitting.size() > 1) {
            int sentence = layout.sentenceOf(token);
            fitting.values().removeIf(body -> sentence - layout.sentenceOf(body.first()) > SENTENCES_BACK);
        }
        if (fitting.size() == 1) {
            return mention(token, fitting.values().iterator().next(), BY_NAME);
        }
        boolean speaks = fitting.isEmpty()
                && qualifiers.isEmpty()
                && !layout.quoted(token)
                && SpeechVerbs.follow(text, token + 1);
        if (speaks && (kind.equals("state") || kind.equals("country"))) {
            return state(token, kind);
        }
        boolean source = speaks && BodyNouns.isGeneral(kind);
        ActorMention subject = source ? antecedents.subjectBefore(token) : null;
        return subject == null ? null : mention(token, subject, BY_PLACE);
    }

    /** The only part of a state, or state, that was named before; null where two were. */
    private @Nullable ActorMention state(int token, String kind) {
        Map<String, ActorMention> named = new LinkedHashMap<>();
        for (ActorMention state : states) {
            String id = String.valueOf(state.actorId());
            if (state.first() < token && kind.equals("state") == (id.indexOf('-') > 0)) {
                named.put(id, state);
            }
        }
        return named.size() == 1 ? mention(token, named.values().iterator().next(), BY_PLACE) : null;
    }

    private boolean isCalled(ActorMention body, String kind) {
        String name = body.name();
        return called.getOrDefault(String.valueOf(body.actorId()), Set.of()).contains(kind)
                || (name != null && BodyNouns.fits(kind, name));
    }

    private static boolean hasAll(ActorMention body, List<String> qualifiers) {
        String name = body.name();
        return qualifiers.isEmpty()
                || (name != null
                        && qualifiers.stream().allMatch(word -> (" " + name.toLowerCase(Locale.ROOT) + " ")
                                .contains(" " + word + " ")));
    }

    private ActorMention mention(int token, ActorMention of, double confidence) {
        return Link.to(of, MentionReason.KIND, confidence)
                .mention(text, token, token + 1, of.type(), MentionForm.NOMINAL);
    }
}
