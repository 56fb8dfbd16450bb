package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.actor.GoldArticle.GoldMention;
import org.parley.actor.GoldArticle.GoldRole;
import org.parley.actor.LinkVerdict.Kind;
import org.parley.actor.LinkVerdict.Outcome;
import org.parley.actor.LinkVerdict.Side;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.Span;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.Range;

/**
 * Compares the mentions found in one article with its gold mentions, by the definitions that {@link LinkScore} gives.
 */
final class LinkJudge {
    private final ArticleText text;
    private final CodePoints points;
    private final GoldArticle gold;
    private final List<ActorMention> found;

    /** The actor that each gold entity is, and the entity that each actor is. */
    private final Map<Integer, String> actorOf = new TreeMap<>();

    private final Map<String, Integer> entityOf = new TreeMap<>();

    private LinkJudge(GoldArticle gold, Layout layout, List<ActorMention> found) {
        this.text = new ArticleText(layout, null);
        this.points = CodePoints.of(layout.text());
        this.gold = gold;
        this.found = found;
        match();
    }

    static List<LinkVerdict> verdicts(GoldArticle gold, Layout layout, List<ActorMention> found) {
        LinkJudge judge = new LinkJudge(gold, layout, found);
        List<LinkVerdict> verdicts = new ArrayList<>();
        judge.names(verdicts);
        judge.roles(verdicts);
        judge.sources(verdicts, Kind.NOMINAL_SOURCES, MentionForm.NOMINAL, GoldForm.NOMINAL);
        judge.sources(verdicts, Kind.PRONOUN_SOURCES, MentionForm.PRONOUN, GoldForm.PRONOUN);
        return verdicts;
    }

    private record Pair(int entity, String actor) {}

    /** Pairs entities with actors one to one, those that share most mentions first, then by the entity's number. */
    private void match() {
        Map<Pair, Integer> shared = new HashMap<>();
        for (GoldMention mention : gold.mentions()) {
            ActorMention same = mention.form().isName() ? same(mention.span()) : null;
            if (same != null && same.actorId() != null) {
                shared.merge(new Pair(mention.entity(), same.actorId()), 1, Integer::sum);
            }
        }
        shared.entrySet().stream()
                .sorted(Map.Entry.<Pair, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(
                                Comparator.comparing(Pair::entity).thenComparing(Pair::actor))))
                .map(Map.Entry::getKey)
                .filter(pair -> !actorOf.containsKey(pair.entity()) && !entityOf.containsKey(pair.actor()))
                .forEach(pair -> {
                    actorOf.put(pair.entity(), pair.actor());
                    entityOf.put(pair.actor(), pair.entity());
                });
    }

    private void names(List<LinkVerdict> verdicts) {
        Set<GoldMention> links = new HashSet<>(gold.links());
        for (GoldMention mention : links.stream()
                .sorted(Comparator.comparingInt(m -> m.span().begin()))
                .toList()) {
            ActorMention same = same(mention.span());
            ActorMention near = same == null ? overlapping(mention.span()) : same;
            Outcome outcome = near == null
                    ? Outcome.ALONE
                    : same == null ? Outcome.OTHER_WORDS : outcome(same.actorId(), mention.entity());
            verdicts.add(verdict(Side.GOLD, Kind.NAMES, mention, outcome, near == null ? null : near.actorId()));
        }
        Set<String> introduced = new TreeSet<>();
        for (ActorMention mention : found) {
            if (isName(mention) && mention.actorId() != null) {
                boolean link = !introduced.add(mention.actorId()) || mention.form() != MentionForm.NAME;
                if (link) {
                    addFound(verdicts, mention);
                }
            }
        }
    }

    private void addFound(List<LinkVerdict> verdicts, ActorMention mention) {
        Span span = points.span(mention.range());
        GoldMention same = null;
        GoldMention near = null;
        for (GoldMention other : gold.mentions()) {
            if (other.form().isName() && overlap(other.span(), span)) {
                near = other;
                same = isSame(other.span(), mention) ? other : same;
            }
        }
        if (near == null && mention.type() == ActorType.MISC) {
            return;
        }
        Outcome outcome = near == null
                ? Outcome.ALONE
                : same == null ? Outcome.OTHER_WORDS : outcome(mention.actorId(), same.entity());
        GoldMention shown = same == null ? near : same;
        verdicts.add(new LinkVerdict(
                Side.FOUND,
                Kind.NAMES,
                label(shown == null ? mention.form() : shown.form()),
                span,
                outcome,
                mention.actorId(),
                shown == null ? GoldArticle.NOBODY : shown.entity()));
    }

    private void roles(List<LinkVerdict> verdicts) {
        for (GoldRole role : gold.speaksFor()) {
            ActorMention same = same(role.span());
            String body = same == null ? null : same.speaksFor();
            Outcome outcome = same == null ? Outcome.ALONE : outcome(body, role.body());
            verdicts.add(new LinkVerdict(
                    Side.GOLD, Kind.SPEAKS_FOR, label(Kind.SPEAKS_FOR), role.span(), outcome, body, role.body()));
        }
        for (ActorMention mention : found) {
            if (mention.speaksFor() != null && isName(mention)) {
                GoldRole role = gold.speaksFor().stream()
                        .filter(other -> isSame(other.span(), mention))
                        .findFirst()
                        .orElse(null);
                verdicts.add(new LinkVerdict(
                        Side.FOUND,
                        Kind.SPEAKS_FOR,
                        label(Kind.SPEAKS_FOR),
                        points.span(mention.range()),
                        role == null ? Outcome.ALONE : outcome(mention.speaksFor(), role.body()),
                        mention.speaksFor(),
                        role == null ? GoldArticle.NOBODY : role.body()));
            }
        }
    }

    private void sources(List<LinkVerdict> verdicts, Kind kind, MentionForm form, GoldForm goldForm) {
        for (GoldMention source : gold.mentions()) {
            if (source.form() != goldForm) {
                continue;
            }
            List<ActorMention> there = found.stream()
                    .filter(mention -> mention.form() == form && overlap(points.span(mention.range()), source.span()))
                    .toList();
            Outcome best = Outcome.ALONE;
            for (ActorMention mention : there) {
                Outcome outcome = outcome(mention.actorId(), source.entity());
                best = outcome.compareTo(best) < 0 ? outcome : best;
                if (mention.actorId() != null) {
                    verdicts.add(verdict(Side.FOUND, kind, source, outcome, mention.actorId()));
                }
            }
            if (source.entity() != GoldArticle.NOBODY) {
                verdicts.add(verdict(
                        Side.GOLD,
                        kind,
                        source,
                        best,
                        there.isEmpty() ? null : there.get(0).actorId()));
            }
        }
    }

    private static LinkVerdict verdict(
            Side side, Kind kind, GoldMention mention, Outcome outcome, @Nullable String actorId) {
        return new LinkVerdict(side, kind, label(mention.form()), mention.span(), outcome, actorId, mention.entity());
    }

    private Outcome outcome(@Nullable String actorId, int entity) {
        if (actorId == null) {
            return Outcome.UNRESOLVED;
        }
        return actorId.equals(actorOf.get(entity)) ? Outcome.RIGHT : Outcome.WRONG_ACTOR;
    }

    private @Nullable ActorMention same(Span span) {
        return found.stream()
                .filter(mention -> isName(mention) && isSame(span, mention))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ActorMention overlapping(Span span) {
        return found.stream()
                .filter(mention -> isName(mention) && overlap(points.span(mention.range()), span))
                .findFirst()
                .orElse(null);
    }

    private static boolean isName(ActorMention mention) {
        return mention.form() != MentionForm.NOMINAL && mention.form() != MentionForm.PRONOUN;
    }

    private static boolean overlap(Span a, Span b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }

    /** Whether a mention covers the letters of a span, articles, titles, genitives and marks at the ends aside. */
    private boolean isSame(Span span, ActorMention mention) {
        Range range = points.range(span);
        int first = text.layout().tokenAt(range.begin());
        int beyond = text.layout().tokenAt(range.end() - 1) + 1;
        return overlap(points.span(mention.range()), span)
                && bareFirst(first, beyond) == bareFirst(mention.first(), mention.beyond())
                && bareBeyond(first, beyond) == bareBeyond(mention.first(), mention.beyond());
    }

    private int bareFirst(int first, int beyond) {
        int bare = first;
        while (bare + 1 < beyond && isAside(bare)) {
            bare++;
        }
        return bare;
    }

    private boolean isAside(int token) {
        String word = text.word(token);
        return word.equalsIgnoreCase("the")
                || word.equalsIgnoreCase("a")
                || word.equalsIgnoreCase("an")
                || !Character.isLetterOrDigit(word.codePointAt(0))
                || RoleWords.role(text, token) != null;
    }

    private int bareBeyond(int first, int beyond) {
        int bare = beyond;
        while (bare - 1 > first
                && !Character.isLetterOrDigit(text.word(bare - 1).codePointAt(0))) {
            bare--;
        }
        return bare;
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
