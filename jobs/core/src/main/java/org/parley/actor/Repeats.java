package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;

/**
 * Finds, where nothing was found yet, what the article names elsewhere: the discovered names in full, the surnames of
 * its persons, the acronyms that it introduces.
 */
final class Repeats {
    private static final double REPEATED = 0.8;

    /** Shorter single words are too often words. */
    private static final int LONG_ENOUGH = 4;

    private record Name(List<String> words, MentionForm form, MentionReason reason, ActorMention of) {}

    private final ArticleText text;
    private final Map<Long, List<Name>> byFirst = new HashMap<>();

    Repeats(ArticleText text) {
        this.text = text;
    }

    /** Adds the names that mentions of discovered actors were written by, and the surnames of the persons. */
    void add(List<ActorMention> mentions, Naming naming) {
        Map<String, ActorMention> first = new HashMap<>();
        for (ActorMention mention : mentions) {
            if (mention.actorId() != null && mention.form() == MentionForm.NAME) {
                if (!mention.finder().equals(Naming.BY_DIRECTORY)) {
                    add(words(mention.first(), mention.beyond()), MentionForm.NAME, mention.reason(), mention);
                }
                first.putIfAbsent(mention.actorId(), mention);
            }
        }
        naming.persons().surnames().forEach((surname, person) -> {
            ActorMention mention = first.get(person.id());
            if (mention != null && surname.length() >= LONG_ENOUGH) {
                add(List.of(surname), MentionForm.SURNAME, MentionReason.SURNAME_OF, mention);
            }
        });
        naming.shortNames().initials().forEach((initials, body) -> {
            ActorMention mention = first.get(body.id());
            if (mention != null) {
                addAcronym(initials.toUpperCase(Locale.ROOT), mention);
            }
        });
    }

    /** Adds an acronym that stands for the actor of a mention. */
    void addAcronym(String acronym, ActorMention mention) {
        add(List.of(acronym), MentionForm.ACRONYM, MentionReason.ACRONYM_OF, mention);
    }

    private void add(List<String> words, MentionForm form, MentionReason reason, ActorMention mention) {
        boolean longEnough =
                words.size() > 1 || form == MentionForm.ACRONYM || words.get(0).length() >= LONG_ENOUGH;
        Name name = new Name(words, form, reason, mention);
        List<Name> same = byFirst.computeIfAbsent(Folding.hash(words.get(0)), key -> new ArrayList<>());
        if (longEnough && same.stream().noneMatch(n -> n.words().equals(words))) {
            same.add(name);
        }
    }

    /** The mentions added to those given. */
    List<ActorMention> find(List<ActorMention> mentions) {
        List<ActorMention> found = new ArrayList<>();
        if (byFirst.isEmpty()) {
            return found;
        }
        MentionMap taken = new MentionMap(text.layout().tokens(), mentions);
        int i = 0;
        while (i < text.layout().tokens()) {
            ActorMention mention = mayBegin(i, taken) ? longest(i, taken) : null;
            if (mention == null || Works.include(text, mention)) {
                i++;
            } else {
                found.add(mention);
                i = mention.beyond();
            }
        }
        return found;
    }

    private boolean mayBegin(int token, MentionMap taken) {
        return KnownSpelling.startsUpper(text.word(token)) && taken.at(token) == null && text.isProse(token);
    }

    private @Nullable ActorMention longest(int first, MentionMap taken) {
        Name best = null;
        for (Name name : byFirst.getOrDefault(text.hash(first), List.of())) {
            if (stands(name, first, taken)
                    && (best == null || name.words().size() > best.words().size())) {
                best = name;
            }
        }
        return best == null ? null : mention(best, first);
    }

    private boolean stands(Name name, int first, MentionMap taken) {
        if (first + name.words().size() > text.lineBeyond(first)) {
            return false;
        }
        for (int i = 0; i < name.words().size(); i++) {
            String word = text.word(first + i);
            boolean same = name.form() == MentionForm.ACRONYM
                    ? word.equals(name.words().get(i))
                    : Folding.same(word, name.words().get(i));
            if (!same || taken.at(first + i) != null) {
                return false;
            }
        }
        return true;
    }

    private ActorMention mention(Name name, int first) {
        int beyond = first + name.words().size();
        ActorMention of = name.of();
        return new ActorMention(
                text.layout().range(first, beyond),
                first,
                beyond,
                of.type(),
                name.form(),
                of.actorId(),
                of.name(),
                Naming.BY_ARTICLE,
                Math.min(of.confidence(), REPEATED),
                name.reason(),
                null);
    }

    private List<String> words(int first, int beyond) {
        List<String> words = new ArrayList<>();
        for (int i = first; i < beyond; i++) {
            words.add(Folding.of(text.word(i)));
        }
        return words;
    }
}
