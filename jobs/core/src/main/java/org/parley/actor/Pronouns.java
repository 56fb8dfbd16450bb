package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.text.Layout;

/**
 * Links "he" and "she", outside quotation marks, to the one person whom the sentence before them, or else one of the
 * two sentences before in the same paragraph or the last, names outside quotation marks. Where two are named and titles
 * don't decide, there is no link.
 */
final class Pronouns {
    private static final int SENTENCES_BACK = 2;
    private static final double LINKED = 0.6;
    private static final long HE = Folding.hash("he");
    private static final long SHE = Folding.hash("she");

    private final ArticleText text;
    private final Layout layout;
    private final Introductions introductions;
    private final List<ActorMention> persons;

    /** @param mentions what was found so far, by begin */
    Pronouns(ArticleText text, Introductions introductions, List<ActorMention> mentions) {
        this.text = text;
        this.layout = text.layout();
        this.introductions = introductions;
        this.persons = mentions.stream()
                .filter(m -> m.type() == ActorType.PER && text.isProse(m.first()) && !layout.quoted(m.first()))
                .sorted(Comparator.comparingInt(ActorMention::first))
                .toList();
    }

    List<ActorMention> find() {
        List<ActorMention> found = new ArrayList<>();
        if (persons.isEmpty()) {
            return found;
        }
        Map<String, EnumSet<RoleWords.Gender>> genders = new HashMap<>();
        int before = 0;
        for (int i = persons.get(0).beyond(); i < layout.tokens(); i++) {
            while (before < persons.size() && persons.get(before).first() < i) {
                before++;
            }
            RoleWords.Gender gender = gender(i);
            if (gender != RoleWords.Gender.UNTOLD && text.isProse(i) && !layout.quoted(i)) {
                ActorMention of = antecedent(i, before, gender);
                if (of != null) {
                    found.add(mention(i, of));
                    genders.computeIfAbsent(String.valueOf(of.actorId()), id -> EnumSet.noneOf(RoleWords.Gender.class))
                            .add(gender);
                }
            }
        }
        return agreeing(found, genders);
    }

    private RoleWords.Gender gender(int token) {
        long hash = text.hash(token);
        return hash == HE ? RoleWords.Gender.HE : hash == SHE ? RoleWords.Gender.SHE : RoleWords.Gender.UNTOLD;
    }

    /**
     * The links of those persons to whom only one of the words was linked: where both were, one of them is somebody
     * else's, whom no name was found for.
     */
    private static List<ActorMention> agreeing(
            List<ActorMention> found, Map<String, EnumSet<RoleWords.Gender>> genders) {
        return found.stream()
                .filter(m -> genders.getOrDefault(String.valueOf(m.actorId()), EnumSet.noneOf(RoleWords.Gender.class))
                                .size()
                        == 1)
                .toList();
    }

    private @Nullable ActorMention antecedent(int token, int before, RoleWords.Gender gender) {
        int sentence = layout.sentenceOf(token);
        int m = before - 1;
        for (int back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
            Map<String, ActorMention> candidates = new LinkedHashMap<>();
            for (; m >= 0 && layout.sentenceOf(persons.get(m).first()) == sentence - back; m--) {
                ActorMention person = persons.get(m);
                String id = person.actorId() == null ? "?" : person.actorId();
                if (compatible(id, gender)) {
                    candidates.putIfAbsent(id, person);
                }
            }
            if (!candidates.isEmpty()) {
                ActorMention only = candidates.values().iterator().next();
                boolean near = layout.paragraphOf(token) - layout.paragraphOf(only.first()) <= 1;
                return candidates.size() == 1 && only.actorId() != null && near ? only : null;
            }
        }
        return null;
    }

    private boolean compatible(String id, RoleWords.Gender gender) {
        RoleWords.Gender told = introductions.gender(id);
        return told == RoleWords.Gender.UNTOLD || told == gender;
    }

    private ActorMention mention(int token, ActorMention of) {
        return new ActorMention(
                layout.range(token, token + 1),
                token,
                token + 1,
                ActorType.PER,
                MentionForm.PRONOUN,
                of.actorId(),
                of.name(),
                Naming.BY_ARTICLE,
                LINKED,
                MentionReason.NEAREST_SUBJECT,
                null);
    }
}
