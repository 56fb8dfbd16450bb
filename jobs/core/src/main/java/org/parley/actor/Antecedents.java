package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.text.Layout;

/**
 * The mentions before a word that it may refer back to, nearest sentence first, and among those of a sentence the subject
 * (B. Grosz, A. Joshi and S. Weinstein, 1995: what a sentence is about goes on to be the subject of the next). What a
 * preposition or a genitive ties to something else is no subject.
 */
final class Antecedents {
    private static final int SENTENCES_BACK = 3;
    private static final int PARAGRAPHS_BACK = 2;

    /** A subject begins its sentence, a title or an article before it. */
    private static final int SUBJECT_REACH = 5;

    private static final Set<String> TYING = Set.of(
            "of",
            "with",
            "for",
            "to",
            "by",
            "about",
            "against",
            "on",
            "from",
            "like",
            "than",
            "over",
            "into",
            "under",
            "between",
            "including",
            "at",
            "in",
            "as",
            "toward",
            "towards",
            "behind",
            "after",
            "before",
            "vice",
            "without");

    /** The answer: a mention, or that there are several, or none. */
    record Answer(@Nullable ActorMention mention, boolean several) {
        static final Answer NONE = new Answer(null, false);
        static final Answer SEVERAL = new Answer(null, true);
    }

    private final ArticleText text;
    private final Layout layout;
    private final List<ActorMention> mentions;

    /** @param mentions those that may be referred to, in any order */
    Antecedents(ArticleText text, List<ActorMention> mentions) {
        this.text = text;
        this.layout = text.layout();
        this.mentions = new ArrayList<>(mentions);
        this.mentions.sort(Comparator.comparingInt(ActorMention::first));
    }

    /** Adds a mention after all others, once it is known whose it is. */
    void add(ActorMention mention) {
        mentions.add(mention);
    }

    /**
     * Whom a word refers to.
     *
     * @param token the word
     * @param fits whether a mention may be meant
     * @param speaks whether the word is the subject of a verb of speech
     */
    Answer of(int token, Predicate<ActorMention> fits, boolean speaks) {
        int sentence = layout.sentenceOf(token);
        int begin = speaks && isAfterContent(token) ? 1 : 0;
        Map<String, ActorMention> tied = new LinkedHashMap<>();
        for (int back = begin; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
            Map<String, ActorMention> free = new LinkedHashMap<>();
            ActorMention first = null;
            for (ActorMention mention : in(sentence - back, token)) {
                if (fits.test(mention)) {
                    (isTied(mention) ? tied : free).putIfAbsent(key(mention), mention);
                    first = first == null ? mention : first;
                }
            }
            if (!free.isEmpty()) {
                return among(new ArrayList<>(free.values()), speaks && back > 0 ? first : null, token);
            }
        }
        return tied.size() == 1 && isNear(tied.values().iterator().next(), token)
                ? new Answer(tied.values().iterator().next(), false)
                : Answer.NONE;
    }

    /** The speaker, or else the subject, of the nearest sentence before a speaking word that has any such mention free. */
    @Nullable
    ActorMention subjectBefore(int token) {
        int sentence = layout.sentenceOf(token);
        for (int back = isAfterContent(token) ? 1 : 0; back < SENTENCES_BACK && sentence - back >= 0; back++) {
            List<ActorMention> there = in(sentence - back, token);
            Map<String, ActorMention> free = new LinkedHashMap<>();
            there.stream()
                    .filter(mention -> !isTied(mention))
                    .forEach(mention -> free.putIfAbsent(key(mention), mention));
            if (!free.isEmpty()) {
                List<ActorMention> speakers =
                        free.values().stream().filter(this::isSpeaker).toList();
                ActorMention chosen = speakers.isEmpty()
                        ? subject(new ArrayList<>(free.values()), there.get(0))
                        : speakers.size() == 1 ? speakers.get(0) : null;
                return chosen != null && chosen.actorId() != null && isNear(chosen, token) ? chosen : null;
            }
        }
        return null;
    }

    private Answer among(List<ActorMention> free, @Nullable ActorMention first, int token) {
        if (free.size() == 1) {
            ActorMention only = free.get(0);
            return only.actorId() != null && isNear(only, token) ? new Answer(only, false) : Answer.NONE;
        }
        if (first == null) {
            return Answer.SEVERAL;
        }
        List<ActorMention> speakers = free.stream().filter(this::isSpeaker).toList();
        ActorMention chosen = speakers.size() == 1 ? speakers.get(0) : speakers.isEmpty() ? subject(free, first) : null;
        return chosen != null && chosen.actorId() != null && isNear(chosen, token)
                ? new Answer(chosen, false)
                : Answer.SEVERAL;
    }

    /** The first free mention, where it is the first of all and begins its sentence. */
    private @Nullable ActorMention subject(List<ActorMention> free, @Nullable ActorMention first) {
        ActorMention candidate = free.get(0);
        boolean begins = candidate.first() - text.sentenceFirst(candidate.first()) <= SUBJECT_REACH;
        boolean joined = free.stream()
                .anyMatch(other -> !other.equals(candidate)
                        && other.first() == candidate.beyond() + 1
                        && text.word(candidate.beyond()).equals("and"));
        return candidate.equals(first) && begins && !joined ? candidate : null;
    }

    private boolean isSpeaker(ActorMention mention) {
        return SpeechVerbs.follow(text, mention.beyond()) || SpeechVerbs.precede(text, mention.first());
    }

    private boolean isNear(ActorMention mention, int token) {
        return layout.paragraphOf(token) - layout.paragraphOf(mention.first()) <= PARAGRAPHS_BACK;
    }

    private static String key(ActorMention mention) {
        return mention.actorId() == null ? "?" + mention.first() : mention.actorId();
    }

    private List<ActorMention> in(int sentence, int before) {
        List<ActorMention> there = new ArrayList<>();
        for (ActorMention mention : mentions) {
            if (mention.first() < before && layout.sentenceOf(mention.first()) == sentence) {
                there.add(mention);
            }
        }
        return there;
    }

    /** Whether what is said stands before the word in its sentence: "…," she said. */
    private boolean isAfterContent(int token) {
        if (token == text.sentenceFirst(token)) {
            return false;
        }
        String before = layout.word(token - 1);
        return before.equals(",") || layout.quoted(token - 1) || isQuoteMark(before);
    }

    private static boolean isQuoteMark(String word) {
        return word.equals("\"") || word.equals("”") || word.equals("''") || word.equals("’") || word.equals("»");
    }

    /** Whether a preposition or a genitive makes the mention a part of something else. */
    private boolean isTied(ActorMention mention) {
        if (mention.beyond() < layout.tokens() && NameTagging.isGenitive(layout.word(mention.beyond()))) {
            return true;
        }
        int i = mention.first() - 1;
        int from = text.sentenceFirst(mention.first());
        while (i >= from
                && (RoleWords.role(text, i) != null
                        || (i > from && KnownSpelling.startsUpper(layout.word(i)))
                        || layout.word(i).equals("the"))) {
            i--;
        }
        return i >= from && TYING.contains(RoleWords.lower(layout.word(i)));
    }
}
