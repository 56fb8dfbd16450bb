package org.parley.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.text.Layout;

/**
 * Links pronouns outside quotation marks: "he" and "she" to a person before them ({@link Antecedents}) whose gender, by
 * title or given name, fits; as subjects of verbs of speech also "it" to a body, and "who" to the mention right before it;
 * "I" to the one who signs the text.
 */
final class Pronouns {
    private static final double LINKED = 0.6;
    private static final double RELATIVE = 0.85;
    private static final double SIGNED = 0.8;
    private static final long HE = Folding.hash("he");
    private static final long SHE = Folding.hash("she");
    private static final long IT = Folding.hash("it");
    private static final long WHO = Folding.hash("who");

    private final ArticleText text;
    private final Layout layout;
    private final Introductions introductions;
    private final MentionMap mentions;
    private final Antecedents persons;
    private final Antecedents bodies;
    private final @Nullable ActorMention signer;

    /** @param found what was found so far, by begin */
    Pronouns(ArticleText text, Introductions introductions, List<ActorMention> found) {
        this.text = text;
        this.layout = text.layout();
        this.introductions = introductions;
        this.mentions = new MentionMap(layout.tokens(), found);
        List<ActorMention> told = found.stream()
                .filter(m -> text.isProse(m.first()) && !layout.quoted(m.first()))
                .toList();
        this.persons = new Antecedents(
                text, told.stream().filter(m -> m.type() == ActorType.PER).toList());
        this.bodies = new Antecedents(
                text, told.stream().filter(m -> m.type() == ActorType.ORG).toList());
        this.signer = Signature.of(text, mentions);
    }

    List<ActorMention> find() {
        List<ActorMention> found = new ArrayList<>();
        Map<String, EnumSet<RoleWords.Gender>> genders = new HashMap<>();
        for (int i = 0; i < layout.tokens(); i++) {
            if (isPronoun(i) && text.isProse(i) && !layout.quoted(i) && mentions.at(i) == null) {
                ActorMention mention = link(i);
                if (mention != null) {
                    found.add(mention);
                    genders.computeIfAbsent(
                                    String.valueOf(mention.actorId()), id -> EnumSet.noneOf(RoleWords.Gender.class))
                            .add(gender(i));
                }
            }
        }
        return agreeing(found, genders);
    }

    private boolean isPronoun(int token) {
        long hash = text.hash(token);
        return hash == HE || hash == SHE || hash == IT || hash == WHO || isSpeaker(token);
    }

    private boolean isSpeaker(int token) {
        return signer != null && layout.word(token).equals("I");
    }

    private RoleWords.Gender gender(int token) {
        long hash = text.hash(token);
        return hash == HE ? RoleWords.Gender.HE : hash == SHE ? RoleWords.Gender.SHE : RoleWords.Gender.UNTOLD;
    }

    private @Nullable ActorMention link(int token) {
        if (signer != null && isSpeaker(token)) {
            return mention(token, signer, MentionReason.SIGNER, SIGNED);
        }
        boolean speaks = SpeechVerbs.follow(text, token + 1);
        RoleWords.Gender gender = gender(token);
        if (gender != RoleWords.Gender.UNTOLD) {
            ActorMention of =
                    persons.of(token, person -> mayBe(person, gender), speaks).mention();
            return of == null ? null : added(persons, mention(token, of, MentionReason.NEAREST_SUBJECT, LINKED));
        }
        if (!speaks) {
            return null;
        }
        if (text.hash(token) == WHO) {
            ActorMention before = before(token);
            return before == null || before.actorId() == null
                    ? null
                    : mention(token, before, MentionReason.NEAREST_SUBJECT, RELATIVE);
        }
        ActorMention body = bodies.subjectBefore(token);
        return body == null ? null : added(bodies, mention(token, body, MentionReason.NEAREST_SUBJECT, LINKED));
    }

    private static ActorMention added(Antecedents antecedents, ActorMention mention) {
        antecedents.add(mention);
        return mention;
    }

    /** The mention right before a relative pronoun, a comma between them aside. */
    private @Nullable ActorMention before(int token) {
        int i = token - 1;
        if (i > text.sentenceFirst(token) && layout.word(i).equals(",")) {
            i--;
        }
        return i >= text.sentenceFirst(token) ? mentions.at(i) : null;
    }

    private boolean mayBe(ActorMention person, RoleWords.Gender gender) {
        String id = person.actorId();
        String name = person.name();
        RoleWords.Gender told = id == null ? RoleWords.Gender.UNTOLD : introductions.gender(id);
        if (told == RoleWords.Gender.UNTOLD && name != null) {
            told = GivenNames.gender(name);
        }
        return told == RoleWords.Gender.UNTOLD || told == gender;
    }

    /**
     * The links of those persons to whom only one of the words was linked: where both were, one of them is somebody
     * else's, whom no name was found for.
     */
    private static List<ActorMention> agreeing(
            List<ActorMention> found, Map<String, EnumSet<RoleWords.Gender>> genders) {
        EnumSet<RoleWords.Gender> both = EnumSet.of(RoleWords.Gender.HE, RoleWords.Gender.SHE);
        return found.stream()
                .filter(m -> !genders.getOrDefault(String.valueOf(m.actorId()), EnumSet.noneOf(RoleWords.Gender.class))
                        .containsAll(both))
                .toList();
    }

    private ActorMention mention(int token, ActorMention of, MentionReason reason, double confidence) {
        return Link.to(of, reason, confidence).mention(text, token, token + 1, of.type(), MentionForm.PRONOUN);
    }
}
