package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.text.Layout;

/**
 * What an article says of its persons where it introduces them: role, and the body that they act for. "Port Ministry
 * spokesperson Marta Lindqvist"; "Marta Lindqvist, a spokeswoman for the Port Ministry".
 */
final class Introductions {
    private static final int BODY_REACH = 6;
    private static final int APPOSITION_REACH = 10;

    /**
     * A person's role.
     *
     * @param token the role word
     * @param qualifier the word that makes it a role of its own ("prime"), or empty
     * @param body the actor that it is held for; null when not told
     * @param person the mention of the person
     */
    record Introduction(int token, String role, String qualifier, @Nullable String body, ActorMention person) {}

    private final Layout layout;
    private final MentionMap mentions;
    private final List<Introduction> introductions = new ArrayList<>();
    private final Map<String, RoleWords.Gender> genders = new HashMap<>();

    Introductions(ArticleText text, List<ActorMention> found) {
        this.layout = text.layout();
        this.mentions = new MentionMap(layout.tokens(), found);
        for (ActorMention mention : found) {
            if (mention.type() == ActorType.PER && mention.actorId() != null && text.isProse(mention.first())) {
                before(text, mention);
                if (mention.form() == MentionForm.NAME) {
                    after(text, mention);
                }
            }
        }
    }

    /** Roles told, by place in the text. */
    List<Introduction> all() {
        return introductions;
    }

    /** What titles and roles tell of a person's gender. */
    RoleWords.Gender gender(String id) {
        return genders.getOrDefault(id, RoleWords.Gender.UNTOLD);
    }

    MentionMap mentions() {
        return mentions;
    }

    private void before(ArticleText text, ActorMention person) {
        int from = text.sentenceFirst(person.first());
        int token = person.first() - 1;
        if (token >= from && mentions.at(token) == null) {
            RoleWords.Role role = RoleWords.role(text, token);
            if (role != null) {
                add(role, token, from, bodyBefore(token, from), person);
            }
        }
    }

    private void after(ArticleText text, ActorMention person) {
        int limit = Math.min(text.sentenceBeyond(person.first()), person.beyond() + APPOSITION_REACH);
        if (person.beyond() >= limit || !layout.word(person.beyond()).equals(",")) {
            return;
        }
        for (int token = person.beyond() + 1; token < limit; token++) {
            if (ContextWords.endsPhrase(layout, token) || isOtherPerson(token)) {
                return;
            }
            RoleWords.Role role = mentions.at(token) == null ? RoleWords.role(text, token) : null;
            boolean last = token + 1 >= limit || RoleWords.role(text, token + 1) == null;
            if (role != null && last && !isOtherPerson(token + 1)) {
                String body = bodyAfter(token, text.sentenceBeyond(token));
                add(
                        role,
                        token,
                        person.beyond() + 1,
                        body == null ? bodyBefore(token, person.beyond() + 1) : body,
                        person);
                return;
            }
        }
    }

    private boolean isOtherPerson(int token) {
        ActorMention mention = mentions.at(token);
        return mention != null && mention.type() == ActorType.PER;
    }

    private void add(RoleWords.Role role, int token, int from, @Nullable String body, ActorMention person) {
        String id = person.actorId();
        if (id == null) {
            return;
        }
        if (role.gender() != RoleWords.Gender.UNTOLD) {
            genders.putIfAbsent(id, role.gender());
        }
        if (!role.name().isEmpty()) {
            String told = body == null ? person.speaksFor() : body;
            introductions.add(
                    new Introduction(token, role.name(), RoleWords.qualifier(layout, token, from), told, person));
        }
    }

    /** The body named in the words before a role; null when there is none. */
    @Nullable
    String bodyBefore(int role, int from) {
        for (int i = role - 1; i >= Math.max(from, role - BODY_REACH); i--) {
            ActorMention mention = mentions.at(i);
            if (mention != null) {
                return mention.type() == ActorType.PER ? null : mention.actorId();
            }
            if (ContextWords.endsPhrase(layout, i)
                    && !Folding.isApostrophe(layout.word(i).charAt(0))) {
                return null;
            }
        }
        return null;
    }

    /** The body named after a role: "spokesman for the State Department"; null when there is none. */
    @Nullable
    String bodyAfter(int role, int limit) {
        if (role + 1 >= limit || !isOf(layout.word(role + 1))) {
            return null;
        }
        for (int i = role + 2; i < Math.min(limit, role + 2 + BODY_REACH); i++) {
            ActorMention mention = mentions.at(i);
            if (mention != null) {
                return mention.type() == ActorType.PER ? null : mention.actorId();
            }
            if (ContextWords.endsPhrase(layout, i)) {
                return null;
            }
        }
        return null;
    }

    static boolean isOf(String word) {
        return word.equals("of") || word.equals("for") || word.equals("at") || word.equals("with") || word.equals("to");
    }
}
