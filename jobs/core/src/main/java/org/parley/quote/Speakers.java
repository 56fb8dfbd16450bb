package org.parley.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.actor.RoleWords;
import org.parley.model.ActorType;
import org.parley.model.UnknownSpeaker;

/** Names the actor that a source stands for. */
final class Speakers {
    private static final int REACH = 120;

    /** Words of what somebody is to the person named before it: "campaign manager". */
    private static final int SERVANT = 3;

    /** How often the actors module is right about a pronoun that speaks, on the articles of its evaluation. */
    private static final double PRONOUN = 0.96;

    private static final Set<String> REPRESENTATIVES = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "spokespersons",
            "representative",
            "representatives",
            "government",
            "ministry",
            "department",
            "administration",
            "campaign",
            "army",
            "military",
            "officials",
            "office",
            "embassy",
            "leadership",
            "delegation",
            "press",
            "service",
            "parliament",
            "state",
            "media",
            "statement",
            "report",
            "agency",
            "court",
            "police",
            "committee",
            "council",
            "official",
            "authorities",
            "side",
            "regime",
            "team",
            "leaders");

    private static final Set<String> ADDRESSES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");

    private static final Set<String> UNNAMED = Set.of(
            "unnamed",
            "anonymous",
            "sources",
            "source",
            "unidentified",
            "insiders",
            "anonymity",
            "undisclosed",
            "familiar",
            "briefed");

    private static final Set<String> VAGUE = Set.of(
            "some",
            "several",
            "many",
            "a",
            "an",
            "one",
            "two",
            "three",
            "others",
            "another",
            "few",
            "multiple",
            "various",
            "numerous",
            "most");

    private static final Set<String> VAGUE_HEADS = Set.of(
            "number",
            "outlets",
            "media",
            "officials",
            "official",
            "sources",
            "source",
            "people",
            "person",
            "aide",
            "aides",
            "analysts",
            "observers",
            "experts",
            "critics",
            "diplomats",
            "diplomat",
            "outlet",
            "others",
            "adviser",
            "advisers",
            "reports",
            "insiders",
            "insider",
            "members",
            "friends");

    private final Page page;

    Speakers(Page page) {
        this.page = page;
    }

    /**
     * The speaker, or the reason why there is none.
     *
     * @param confidence that it is the one whom the source names; 1 where there is none
     */
    record Answer(@Nullable ActorMention actor, @Nullable UnknownSpeaker reason, double confidence) {}

    Answer of(@Nullable Stretch source, @Nullable Answer before) {
        if (source == null) {
            return new Answer(null, UnknownSpeaker.NO_SOURCE, 1);
        }
        if (source.length() == 1 && isUnnamed(page, source)) {
            return unresolved(source);
        }
        if ((source.length() == 1 && !page.isCapitalised(source.first())) || isPronoun(source)) {
            ActorMention mention = page.mentionAt(source.first());
            return mention != null && mention.actorId() != null
                    ? new Answer(mention, null, PRONOUN)
                    : pronoun(source, before);
        }
        ActorMention named = named(source);
        if (named != null) {
            return new Answer(named, null, 1);
        }
        return unresolved(source);
    }

    private Answer unresolved(Stretch source) {
        boolean unnamed = isUnnamed(page, source);
        return new Answer(null, unnamed ? UnknownSpeaker.UNNAMED_SOURCE : UnknownSpeaker.UNRESOLVED_SOURCE, 1);
    }

    private boolean isPronoun(Stretch source) {
        return source.length() == 1 && FunctionWords.SUBJECT_PRONOUNS.contains(page.lower(source.first()));
    }

    /** Whether the words name nobody: "unnamed sources", "a number of outlets". */
    static boolean isUnnamed(Page page, Stretch source) {
        return has(page, source, UNNAMED)
                || (VAGUE.contains(page.lower(source.first())) && has(page, source, VAGUE_HEADS));
    }

    private static boolean has(Page page, Stretch source, Set<String> words) {
        for (int i = source.first(); i < source.beyond(); i++) {
            if (words.contains(page.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** A person in the noun phrase, else the body that it speaks for. */
    @Nullable
    ActorMention named(Stretch source) {
        List<ActorMention> mentions = page.mentionsIn(source);
        int head = headEnd(source);
        ActorMention body = null;
        for (ActorMention mention : mentions) {
            if (mention.actorId() == null) {
                continue;
            }
            boolean person = mention.type() == ActorType.PER
                    && !owns(mention)
                    && !isTied(source, mention)
                    && !isServed(source, mention);
            if (person) {
                return mention;
            }
            boolean stands = mention.beyond() >= head && mention.first() < head && !owns(mention);
            boolean spokenFor = has(page, source, REPRESENTATIVES) && mention.type() != ActorType.PER;
            if (body == null && mention.type() != ActorType.MISC && (stands || spokenFor)) {
                body = mention;
            }
        }
        return body;
    }

    /** Whether a person's name only says whose a spokesman, lawyer or the like is: "Trump lawyer Rudy Giuliani". */
    private boolean isServed(Stretch source, ActorMention mention) {
        int limit = Math.min(source.beyond(), mention.beyond() + SERVANT);
        for (int i = mention.beyond(); i < limit; i++) {
            String word = page.lower(i);
            if (!page.isWord(i) || page.isCapitalised(i) || FunctionWords.TIES.contains(word)) {
                return false;
            }
            if (RoleWords.isRole(word) || REPRESENTATIVES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean owns(ActorMention mention) {
        return page.is(mention.beyond(), "'s")
                || page.is(mention.beyond(), "’s")
                || page.is(mention.beyond() - 1, "'s")
                || page.is(mention.beyond() - 1, "’s");
    }

    /**
     * Whether a preposition before the mention makes it a part of what is said about the head: "aide to President X". A
     * name right behind another is the head's own: "minister of Education X".
     */
    private boolean isTied(Stretch source, ActorMention mention) {
        int i = mention.first() - 1;
        if (ADDRESSES.contains(page.lower(i))) {
            i--;
        }
        if (i > source.first() && page.isCapitalised(i) && !RoleWords.isRole(page.lower(i))) {
            return false;
        }
        while (i >= source.first() && (page.isCapitalised(i) || FunctionWords.DETERMINERS.contains(page.lower(i)))) {
            i--;
        }
        return i > source.first() && FunctionWords.TIES.contains(page.lower(i));
    }

    private int headEnd(Stretch source) {
        for (int i = source.first() + 1; i < source.beyond(); i++) {
            ActorMention mention = page.mentionAt(i);
            boolean inName = mention != null && mention.first() < i;
            if (!inName && (page.is(i, ",") || FunctionWords.TIES.contains(page.lower(i)) || page.is(i, "("))) {
                return i;
            }
        }
        return source.beyond();
    }

    /** "He" and "she" are the last speaker, or else the only person of the nearest sentence that names any. */
    private Answer pronoun(Stretch source, @Nullable Answer before) {
        String word = page.lower(source.first());
        boolean personal = "he".equals(word) || "she".equals(word) || "his".equals(word) || "her".equals(word);
        if ("who".equals(word)) {
            ActorMention antecedent = antecedent(source.first());
            return antecedent != null && antecedent.actorId() != null
                    ? new Answer(antecedent, null, 0.9)
                    : new Answer(null, UnknownSpeaker.UNRESOLVED_SOURCE, 1);
        }
        if (!personal) {
            return new Answer(null, UnknownSpeaker.UNRESOLVED_SOURCE, 1);
        }
        if (before == null) {
            return nearest(source);
        }
        if (before.actor() == null) {
            return new Answer(null, UnknownSpeaker.UNRESOLVED_SOURCE, 1);
        }
        return before.actor().type() == ActorType.PER
                        && source.first() - before.actor().first() < REACH
                ? new Answer(before.actor(), null, 0.7)
                : nearest(source);
    }

    /** The mention right before a relative clause, marks between them aside. */
    private @Nullable ActorMention antecedent(int relative) {
        int i = relative - 1;
        while (i > relative - 4 && i > 0 && !page.isWord(i)) {
            i--;
        }
        return page.mentionAt(i);
    }

    private Answer nearest(Stretch source) {
        ActorMention found = null;
        int sentence = -1;
        for (int i = source.first() - 1; i >= 0 && i > source.first() - REACH; i--) {
            ActorMention mention = page.mentionAt(i);
            if (mention == null || mention.type() != ActorType.PER || mention.actorId() == null || page.isQuoted(i)) {
                continue;
            }
            int at = page.layout().sentenceOf(i);
            if (found == null) {
                found = mention;
                sentence = at;
            } else if (at == sentence && !mention.actorId().equals(found.actorId())) {
                return new Answer(null, UnknownSpeaker.AMBIGUOUS, 1);
            }
        }
        return found == null ? new Answer(null, UnknownSpeaker.UNRESOLVED_SOURCE, 1) : new Answer(found, null, 0.6);
    }
}
