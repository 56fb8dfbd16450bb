package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;

/**
 * Persons named by an office alone: "the Iranian president", "Iran's president", "the president of Iran" is the one who
 * held the office when the article was published. The mention is the role, so that the state within keeps its own. Former
 * and future holders, and what somebody is elected or called, are left alone; so is all in an undated article.
 */
final class OfficeHolders {
    private static final double CONFIDENCE = 0.85;

    /** Words before a role that leave it the office of today. */
    private static final Set<String> PRESENT = Set.of(
            "new",
            "current",
            "incumbent",
            "sitting",
            "embattled",
            "newly",
            "elected",
            "reformist",
            "hardline",
            "moderate",
            "conservative",
            "liberal",
            "populist",
            "authoritarian",
            "longtime",
            "veteran",
            "far",
            "right",
            "left",
            "wing",
            "-",
            "islamist",
            "socialist",
            "acting",
            "interim");

    /** Words before the phrase that make it somebody else's, or a thing to become. */
    private static final Set<String> BARRING = Set.of(
            "former",
            "ex",
            "late",
            "then",
            "past",
            "previous",
            "next",
            "future",
            "first",
            "last",
            "any",
            "another",
            "every",
            "no",
            "a",
            "an",
            "each",
            "as",
            "become",
            "becomes",
            "became",
            "becoming",
            "elected",
            "be",
            "been",
            "being",
            "named",
            "appointed",
            "was",
            "is",
            "were",
            "only",
            "second",
            "third",
            "vice",
            "deputy",
            "or",
            "erstwhile",
            "would",
            "potential",
            "possible",
            "one",
            "some",
            "old",
            "assistant",
            "shadow",
            "self");

    private static final Set<String> THEN = Set.of("at", "in", "during", "from", "since", "until");

    private final ArticleText text;
    private final Directory directory;
    private final List<ActorMention> named;
    private final MentionMap mentions;

    /** @param named the article's names, by begin */
    OfficeHolders(ArticleText text, Directory directory, List<ActorMention> named) {
        this.text = text;
        this.directory = directory;
        this.named = List.copyOf(named);
        this.mentions = new MentionMap(text.layout().tokens(), this.named);
    }

    /** The mentions of those holders whose ids are wanted. */
    List<ActorMention> find(Predicate<String> wanted) {
        List<ActorMention> found = new ArrayList<>();
        if (text.published() == null) {
            return found;
        }
        for (ActorMention body : named) {
            String id = body.actorId();
            if (id != null
                    && body.type() != ActorType.PER
                    && directory.offices().has(id)
                    && text.isProse(body.first())) {
                ActorMention behind = behind(body, id);
                ActorMention holder = behind == null ? before(body, id) : behind;
                if (holder != null && wanted.test(holder.actorId())) {
                    found.add(holder);
                }
            }
        }
        return found;
    }

    /** "Iranian president", "Iran's new president". */
    private @Nullable ActorMention behind(ActorMention body, String id) {
        int end = text.sentenceBeyond(body.first());
        int role = body.beyond();
        if (role < end && Folding.isApostrophe(text.word(role).charAt(0))) {
            role++;
        }
        while (role < end && PRESENT.contains(RoleWords.lower(text.word(role)))) {
            role++;
        }
        if (isBarred(body.first() - 1, text.sentenceFirst(body.first()))) {
            return null;
        }
        for (int beyond = Math.min(end, role + OfficePhrases.MOST_WORDS); beyond > role; beyond--) {
            ActorMention holder = holder(id, role, beyond);
            if (holder != null) {
                return endsPhrase(beyond, end) ? holder : null;
            }
        }
        return null;
    }

    /** "the president of Iran". */
    private @Nullable ActorMention before(ActorMention body, String id) {
        int begin = text.sentenceFirst(body.first());
        int of = body.first() - 1;
        of -= of > begin && RoleWords.lower(text.word(of)).equals("the") ? 1 : 0;
        if (of <= begin || !(text.word(of).equals("of") || text.word(of).equals("for"))) {
            return null;
        }
        for (int role = Math.max(begin, of - OfficePhrases.MOST_WORDS); role < of; role++) {
            ActorMention holder = holder(id, role, of);
            if (holder != null) {
                int the = role - 1;
                while (the > begin && PRESENT.contains(RoleWords.lower(text.word(the)))) {
                    the--;
                }
                boolean one =
                        the >= begin && RoleWords.lower(text.word(the)).equals("the") && !isBarred(the - 1, begin);
                return one && endsPhrase(body.beyond(), text.sentenceBeyond(role)) ? holder : null;
            }
        }
        return null;
    }

    private @Nullable ActorMention holder(String body, int first, int beyond) {
        if (mentions.at(first) != null) {
            return null;
        }
        for (String role : directory.offices().phrases().meant(text, first, beyond)) {
            if (directory.offices().has(body, role)) {
                Optional<KnownActor> holder =
                        directory.offices().holder(body, role, text.published()).flatMap(directory::actor);
                return holder.map(actor -> mention(first, beyond, actor)).orElse(null);
            }
        }
        return null;
    }

    /** Whether a token, or what stands before a "the" at it, makes the office another's. */
    private boolean isBarred(int token, int begin) {
        int i = token;
        while (i >= begin
                && (text.word(i).equals("-") || RoleWords.lower(text.word(i)).equals("the"))) {
            i--;
        }
        return i >= begin && BARRING.contains(RoleWords.lower(text.word(i)));
    }

    /** Whether the phrase stands alone: no name follows, and no other time is told. */
    private boolean endsPhrase(int token, int end) {
        if (token >= end) {
            return true;
        }
        ActorMention next = mentions.at(token);
        String word = text.word(token);
        boolean name = next != null && next.type() == ActorType.PER;
        boolean runsOn = word.equals("-") || RoleWords.role(text, token) != null || isName(token);
        boolean then = THEN.contains(word) && token + 1 < end && isTime(token + 1, end);
        return !name && !runsOn && !then;
    }

    /** A capitalised word directly behind a role in capitals is a name that nobody found. */
    private boolean isName(int token) {
        return KnownSpelling.startsUpper(text.word(token)) && KnownSpelling.startsUpper(text.word(token - 1));
    }

    private boolean isTime(int token, int end) {
        String word = text.word(token);
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && isNumber(word);
        return year || (word.equals("the") && token + 1 < end && isPast(text.word(token + 1)));
    }

    private static boolean isPast(String word) {
        return word.equals("time") || (word.length() == 5 && word.endsWith("0s"));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private ActorMention mention(int first, int beyond, KnownActor holder) {
        return new Link(holder.id(), holder.name(), MentionReason.OFFICE, Naming.BY_DIRECTORY, CONFIDENCE)
                .mention(text, first, beyond, holder.type(), MentionForm.NOMINAL);
    }
}
