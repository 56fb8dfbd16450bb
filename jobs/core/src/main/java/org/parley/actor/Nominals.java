package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.text.Layout;

/**
 * Links "the ... spokesman" to the last person introduced before with that role and, where a body is named, for that
 * body; where nobody is, a bare "the president" to the one person named before who is known to hold that office, whosever
 * it is. One who held the office at another time than the article's is passed over. A transcript's label ("THE
 * PRESIDENT:") is one person's throughout: whom the text addresses by the title, or else gives it most often. The mention
 * is the role word alone, so that the body within keeps its own.
 */
final class Nominals {
    private static final int PHRASE_REACH = 7;
    private static final double ONE_BEARER = 0.8;
    private static final double LAST_OF_SEVERAL = 0.55;
    private static final double HOLDER = 0.75;

    private final ArticleText text;
    private final Layout layout;
    private final Introductions introductions;
    private final List<ActorMention> persons;
    private final Offices offices;

    /** @param named the article's names */
    Nominals(ArticleText text, List<ActorMention> named, Introductions introductions, Offices offices) {
        this.persons = named.stream().filter(m -> m.type() == ActorType.PER).toList();
        this.offices = offices;
        this.text = text;
        this.layout = text.layout();
        this.introductions = introductions;
    }

    List<ActorMention> find() {
        List<ActorMention> found = new ArrayList<>();
        for (int i = 0; i < layout.tokens(); i++) {
            RoleWords.Role role = RoleWords.role(text, i);
            if (role != null && text.isProse(i) && introductions.mentions().at(i) == null) {
                ActorMention mention = !role.name().isEmpty() && isHead(i) ? link(i, role) : null;
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** Whether a role word ends its noun phrase, and nobody's name follows. */
    private boolean isHead(int token) {
        int next = token + 1;
        if (next >= text.sentenceBeyond(token)) {
            return true;
        }
        ActorMention mention = introductions.mentions().at(next);
        boolean named = mention != null && mention.type() == ActorType.PER;
        return !named
                && RoleWords.role(text, next) == null
                && !layout.word(next).equals("-");
    }

    private @Nullable ActorMention link(int token, RoleWords.Role role) {
        int from = determiner(token);
        if (from < 0) {
            return null;
        }
        String body = introductions.bodyAfter(token, text.sentenceBeyond(token));
        boolean ofSomething = token + 1 < text.sentenceBeyond(token)
                && (layout.word(token + 1).equals("of")
                        || layout.word(token + 1).equals("for"));
        if (ofSomething && body == null) {
            return null;
        }
        body = body == null ? introductions.bodyBefore(token, from) : body;
        String qualifier = RoleWords.qualifier(layout, token, from);
        if (isLabel(token + 1)) {
            Introductions.Introduction labelled = labelled(role.name(), qualifier, body);
            return labelled == null ? null : mention(token, labelled, ONE_BEARER);
        }
        Introductions.Introduction last = null;
        boolean several = false;
        for (Introductions.Introduction introduction : introductions.all()) {
            if (introduction.token() < token
                    && fits(introduction, role.name(), qualifier, body)
                    && !isOver(introduction)) {
                several |= last != null && !same(last, introduction);
                last = introduction;
            }
        }
        if (last == null && body == null && from + 1 + (qualifier.isEmpty() ? 0 : 1) == token) {
            return holder(token, (qualifier + " " + role.name()).strip());
        }
        return last == null ? null : mention(token, last, several ? LAST_OF_SEVERAL : ONE_BEARER);
    }

    /** The only person named before a token who is known to hold an office on the article's day. */
    private @Nullable ActorMention holder(int token, String office) {
        Map<String, ActorMention> holders = new TreeMap<>();
        for (ActorMention person : persons) {
            String id = person.actorId();
            if (id != null
                    && person.first() < token
                    && offices.holds(id, OfficePhrases.role(office), text.published())) {
                holders.put(id, person);
            }
        }
        return holders.size() == 1
                ? Link.to(holders.values().iterator().next(), MentionReason.OFFICE, HOLDER)
                        .mention(text, token, token + 1, ActorType.PER, MentionForm.NOMINAL)
                : null;
    }

    /** Whether words end as the label of a transcript's line does: "THE PRESIDENT:". */
    private boolean isLabel(int beyond) {
        return beyond < layout.tokens()
                && layout.word(beyond).equals(":")
                && KnownSpelling.isCapitals(layout.word(beyond - 1));
    }

    /** Whose label it is; null where the text addresses none, and gives two the role as often. */
    private Introductions.@Nullable Introduction labelled(String role, String qualifier, @Nullable String body) {
        List<Introductions.Introduction> bearers = introductions.all().stream()
                .filter(introduction -> fits(introduction, role, qualifier, body) && !isOver(introduction))
                .toList();
        Introductions.Introduction addressed =
                mostOften(bearers.stream().filter(this::isAddressed).toList());
        return addressed == null ? mostOften(bearers) : addressed;
    }

    /** Whether title and name stand between marks, as those of one who is spoken to: "And, President Holm, why". */
    private boolean isAddressed(Introductions.Introduction introduction) {
        int token = introduction.token();
        int beyond = introduction.person().beyond();
        return introduction.person().first() == token + 1
                && beyond < layout.tokens()
                && isComma(beyond)
                && (token == text.sentenceFirst(token) || isComma(token - 1));
    }

    private boolean isComma(int token) {
        return layout.word(token).equals(",");
    }

    private static Introductions.@Nullable Introduction mostOften(List<Introductions.Introduction> bearers) {
        Map<String, List<Introductions.Introduction>> byPerson = bearers.stream()
                .collect(Collectors.groupingBy(
                        introduction -> String.valueOf(introduction.person().actorId()),
                        TreeMap::new,
                        Collectors.toList()));
        int most = byPerson.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<Introductions.Introduction>> first =
                byPerson.values().stream().filter(of -> of.size() == most).toList();
        return first.size() == 1 ? first.get(0).get(0) : null;
    }

    /** Whether a person is known to have held the office, and to hold it no more, or not yet, on the article's day. */
    private boolean isOver(Introductions.Introduction introduction) {
        String id = introduction.person().actorId();
        String office = (introduction.qualifier() + " " + introduction.role()).strip();
        return id != null
                && text.published() != null
                && offices.holdsEver(id, office)
                && !offices.holds(id, office, text.published());
    }

    private static boolean same(Introductions.Introduction a, Introductions.Introduction b) {
        return Objects.equals(a.person().actorId(), b.person().actorId());
    }

    private static boolean fits(
            Introductions.Introduction introduction, String role, String qualifier, @Nullable String body) {
        return introduction.role().equals(role)
                && (qualifier.isEmpty()
                        ? !introduction.qualifier().equals("vice")
                                && !introduction.qualifier().equals("deputy")
                        : qualifier.equals(introduction.qualifier()))
                && (body == null || body.equals(introduction.body()));
    }

    /** The token of the "the" that begins the role's phrase; -1 when there is none. */
    private int determiner(int role) {
        int limit = Math.max(text.sentenceFirst(role), role - PHRASE_REACH);
        for (int i = role - 1; i >= limit; i--) {
            String word = RoleWords.lower(layout.word(i));
            if (word.equals("the")) {
                return i;
            }
            if (ContextWords.endsPhrase(layout, i)
                    || Introductions.isOf(word)
                    || word.equals("a")
                    || word.equals("and")
                    || word.equals("former")
                    || word.equals("in")
                    || word.equals("on")
                    || word.equals("that")) {
                return -1;
            }
        }
        return -1;
    }

    private ActorMention mention(int token, Introductions.Introduction of, double confidence) {
        ActorMention mention = Link.to(of.person(), MentionReason.ROLE, confidence)
                .mention(text, token, token + 1, ActorType.PER, MentionForm.NOMINAL);
        return of.body() == null ? mention : mention.speakingFor(of.body());
    }
}
