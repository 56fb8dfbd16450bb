package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;

/**
 * Whom persons act for, by the words beside their names: a body's name before the role ("Port Ministry spokesperson Marta
 * Lindqvist", "the Harbour Herald's Oskar Bremmer") or after it ("Ilse Varga, a fellow at the Inland Institute";
 * "President Ilse Varga of Finland").
 *
 * <p>A place is acted for by those who hold office for it, not by all who come from it: "Norwegian Foreign Minister" but
 * not "Norwegian author". Legislators act for no place.
 */
final class SpokenFor {
    private static final int BEFORE = 9;
    private static final int AFTER = 14;
    private static final int TO_BODY = 8;

    private static final Set<String> OFFICES_OF_PLACES = Set.of(
            "president",
            "premier",
            "chancellor",
            "minister",
            "secretary",
            "undersecretary",
            "ambassador",
            "envoy",
            "mayor",
            "governor",
            "monarch",
            "heir",
            "emir",
            "spokesperson",
            "official",
            "diplomat",
            "negotiator",
            "general",
            "admiral",
            "colonel",
            "commander",
            "commissioner",
            "prosecutor",
            "attorney",
            "treasurer",
            "sheriff",
            "leader",
            "chief",
            "alderman");

    private static final Set<String> ENDING = Set.of(
            "in", "on", "at", "by", "to", "for", "with", "from", "as", "that", "when", "while", "after", "before", "if",
            "the", "a", "an", "and", "or", "but", "of", "his", "her", "their", "its", "than", "is", "was", "are",
            "were", "has", "had", "have", "who", "which", "because", "said", "says", "where", "since", "until", "about",
            "into");

    private static final Set<String> LINKING = Set.of("of", "for", "at", "with", "to", "in");

    private final ArticleText text;
    private final MentionMap mentions;

    SpokenFor(ArticleText text, MentionMap mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The mentions, each person's name with the body that the words beside it tell. */
    List<ActorMention> told(List<ActorMention> found) {
        List<ActorMention> told = new ArrayList<>(found.size());
        for (ActorMention mention : found) {
            boolean person = mention.type() == ActorType.PER && text.isProse(mention.first());
            String body = person ? body(mention) : null;
            told.add(body == null || body.equals(mention.actorId()) ? mention : mention.speakingFor(body));
        }
        return told;
    }

    private @Nullable String body(ActorMention person) {
        String before = before(person);
        return before != null ? before : after(person);
    }

    private @Nullable String before(ActorMention person) {
        int from = text.sentenceFirst(person.first());
        int i = person.first() - 1;
        while (i >= from && isAddress(i)) {
            i--;
        }
        if (i > from && NameTagging.isGenitive(text.word(i))) {
            return id(mentions.at(i - 1), ActorType.ORG);
        }
        if (i > from && text.word(i).equals(",") && RoleWords.isOffice(text, i - 1) && isOwned(i - 1, from)) {
            i--;
        }
        ActorMention adjacent = i >= from ? mentions.at(i) : null;
        if (adjacent != null && adjacent.type() == ActorType.ORG && isOfOffice(adjacent.first(), from)) {
            return adjacent.actorId();
        }
        return premodifying(i, Math.max(from, i - BEFORE));
    }

    private boolean isAddress(int token) {
        RoleWords.Role role = RoleWords.role(text, token);
        return role != null && role.name().isEmpty();
    }

    /** Whether "director of" or "director of the" stands before a token. */
    private boolean isOfOffice(int token, int from) {
        int i = token - 1;
        if (i >= from && text.word(i).equals("the")) {
            i--;
        }
        return i > from && text.word(i).equals("of") && RoleWords.isOffice(text, i - 1);
    }

    private boolean isOwned(int role, int from) {
        for (int i = role - 1; i >= Math.max(from, role - BEFORE); i--) {
            if (NameTagging.isGenitive(text.word(i))) {
                return true;
            }
            if (ENDING.contains(text.word(i)) || ContextWords.endsPhrase(text.layout(), i)) {
                return false;
            }
        }
        return false;
    }

    /** The body among the words that stand before a name and belong to its role. */
    private @Nullable String premodifying(int last, int limit) {
        boolean office = false;
        boolean ofPlaces = false;
        for (int i = last; i >= limit; i--) {
            ActorMention mention = mentions.at(i);
            if (mention != null) {
                if (isPartisan(mention)) {
                    i = mention.first();
                    continue;
                }
                boolean fits = mention.type() == ActorType.LOC ? ofPlaces : office;
                return fits && mention.type() != ActorType.PER && mention.type() != ActorType.MISC
                        ? mention.actorId()
                        : null;
            }
            RoleWords.Role role = RoleWords.role(text, i);
            office |= role != null && !role.name().isEmpty();
            ofPlaces |= role != null && OFFICES_OF_PLACES.contains(role.name());
            if (role == null && endsRole(i)) {
                return null;
            }
        }
        return null;
    }

    /** "Republican", "Christian": they tell of the person, and are no bodies that one acts for. */
    private static boolean isPartisan(ActorMention mention) {
        return mention.type() == ActorType.NORP
                || (mention.form() == MentionForm.DEMONYM && mention.type() != ActorType.LOC);
    }

    private boolean endsRole(int token) {
        String word = text.word(token);
        return ENDING.contains(word)
                || ContextWords.isActing(word)
                || (word.endsWith("ed") && Character.isLowerCase(word.codePointAt(0)))
                || (ContextWords.endsPhrase(text.layout(), token) && !NameTagging.isGenitive(word));
    }

    private @Nullable String after(ActorMention person) {
        int limit = text.sentenceBeyond(person.first());
        int next = person.beyond();
        if (next + 1 >= limit) {
            return null;
        }
        String word = text.word(next);
        if (word.equals("/")) {
            return id(named(next + 1, limit), ActorType.ORG);
        }
        if (word.equals("of") || word.equals("with") || word.equals("from")) {
            ActorMention body = named(next + 1, limit);
            boolean office = word.equals("of") && isOfficeOfPlace(person.first() - 1);
            return body != null && body.type() == ActorType.LOC
                    ? (office ? body.actorId() : null)
                    : id(body, ActorType.ORG);
        }
        boolean copula = (word.equals("is") || word.equals("was")) && isDeterminer(text.word(next + 1));
        if (!word.equals(",") && !copula) {
            return null;
        }
        return appositive(next + 1, Math.min(limit, next + AFTER), limit);
    }

    private boolean isOfficeOfPlace(int token) {
        RoleWords.Role role = token < 0 ? null : RoleWords.role(text, token);
        return role != null && OFFICES_OF_PLACES.contains(role.name());
    }

    private static boolean isDeterminer(String word) {
        return word.equals("a") || word.equals("an") || word.equals("the");
    }

    /** The body in "a fellow at the Inland Institute", "CMS administrator", "Administrator, Harbour Agency". */
    private @Nullable String appositive(int from, int limit, int sentence) {
        for (int i = from; i < limit; i++) {
            ActorMention mention = mentions.at(i);
            boolean other = mention != null && mention.type() == ActorType.PER;
            String word = text.word(i);
            boolean intended =
                    word.equals("to") && i + 1 < limit && text.word(i + 1).equals("be");
            if (other || intended || word.equals("who") || word.equals("which") || ContextWords.isActing(word)) {
                return null;
            }
            if (mention == null && RoleWords.isOffice(text, i) && !RoleWords.isOffice(text, i + 1)) {
                String body = bodyAfter(i, sentence);
                return body != null ? body : premodifying(i, from);
            }
            if (mention == null && !word.equals(",") && ContextWords.endsPhrase(text.layout(), i)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String bodyAfter(int role, int sentence) {
        int i = role + 1;
        if (i >= sentence) {
            return null;
        }
        if (text.word(i).equals(",")) {
            ActorMention body = mentions.at(i + 1);
            return i + 1 < sentence ? id(body, ActorType.ORG) : null;
        }
        if (!LINKING.contains(text.word(i))) {
            return null;
        }
        for (int j = i + 1; j < Math.min(sentence, i + TO_BODY); j++) {
            ActorMention mention = mentions.at(j);
            if (mention != null && !isPartisan(mention)) {
                boolean place = mention.type() == ActorType.LOC && isOfficeOfPlace(role);
                return place ? mention.actorId() : id(mention, ActorType.ORG);
            }
            if (mention == null && ContextWords.endsPhrase(text.layout(), j)) {
                return null;
            }
        }
        return null;
    }

    /** The mention that begins at a token, "the" before it aside. */
    private @Nullable ActorMention named(int token, int limit) {
        int i = token < limit && text.word(token).equalsIgnoreCase("the") ? token + 1 : token;
        return i < limit ? mentions.at(i) : null;
    }

    private static @Nullable String id(@Nullable ActorMention mention, ActorType type) {
        return mention != null && mention.type() == type ? mention.actorId() : null;
    }
}
