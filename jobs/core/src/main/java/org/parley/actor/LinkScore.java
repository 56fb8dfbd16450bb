package org.parley.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.actor.LinkVerdict.Kind;
import org.parley.actor.LinkVerdict.Outcome;
import org.parley.actor.LinkVerdict.Side;
import org.parley.text.Layout;

/**
 * How well mentions are linked to actors, by a gold set.
 *
 * <p>In each article the gold entities are paired with the actors found, one to one, those that share most name
 * mentions first; a link is right when its actor is the one paired with the gold entity.
 *
 * <ul>
 *   <li>Names: a gold link is every name of an entity (person, organisation, place, people) but the one that introduces
 *       it, which is its first mention, if that is a name in full. It is right when a mention was found that covers the
 *       same letters, articles, titles and genitives at the ends aside, with the right actor. A link found is, in the
 *       same way, every name mention with an actor but an actor's first, if that is in full; those of other words than
 *       the gold mention that they overlap, or that overlap none, count against precision; one of type MISC that
 *       overlaps none does not count, as the gold set has no such.
 *   <li>Speaks-for: of a person's name mention beside which a role names the body acted for, the body.
 *   <li>Nominal and pronoun sources: those gold mentions are sources of statements. A gold source whose referent the
 *       text names counts for recall; a found mention with an actor that overlaps any gold source counts for precision.
 *       What is found elsewhere is not judged.
 * </ul>
 *
 * @param articles number of articles
 * @param verdicts all links of both sides, by article and place
 */
public record LinkScore(int articles, List<LinkVerdict> verdicts) {
    /** The score of no articles. */
    public static final LinkScore NONE = new LinkScore(0, List.of());

    public LinkScore {
        verdicts = List.copyOf(verdicts);
    }

    /** The score of one article. */
    public static LinkScore of(GoldArticle gold, Layout layout, List<ActorMention> found) {
        return new LinkScore(1, LinkJudge.verdicts(gold, layout, found));
    }

    /** The score over the articles of both. */
    public LinkScore plus(LinkScore other) {
        List<LinkVerdict> all = new ArrayList<>(verdicts);
        all.addAll(other.verdicts);
        return new LinkScore(articles + other.articles, all);
    }

    /** The share of the links found that are right; 0 when none was found. */
    public double precision(Kind kind) {
        return share(kind, Side.FOUND);
    }

    /** The share of the gold links that were found; 0 when there are none. */
    public double recall(Kind kind) {
        return share(kind, Side.GOLD);
    }

    private double share(Kind kind, Side side) {
        Map<Outcome, Integer> counts = counts(kind, side, null);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) counts.getOrDefault(Outcome.RIGHT, 0) / all;
    }

    private Map<Outcome, Integer> counts(Kind kind, Side side, @Nullable String form) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (LinkVerdict verdict : verdicts) {
            if (verdict.kind() == kind
                    && verdict.side() == side
                    && (form == null || verdict.form().equals(form))) {
                counts.merge(verdict.outcome(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The scores as a table: links of each side, and how they compare with the other. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%,d articles%n", articles));
        table.append(String.format(
                Locale.ROOT,
                "%-26s %7s %7s %7s %7s %7s %7s %7s%n",
                "",
                "links",
                "right",
                "share",
                "other",
                "words",
                "open",
                "alone"));
        for (Kind kind : Kind.values()) {
            row(table, label(kind) + " precision", counts(kind, Side.FOUND, null));
            row(table, label(kind) + " recall", counts(kind, Side.GOLD, null));
        }
        Map<String, Map<Outcome, Integer>> byForm = new TreeMap<>();
        for (LinkVerdict verdict : verdicts) {
            if (verdict.kind() == Kind.NAMES) {
                byForm.computeIfAbsent(
                        label(verdict.side()) + " " + verdict.form(),
                        form -> counts(Kind.NAMES, verdict.side(), verdict.form()));
            }
        }
        byForm.forEach((form, counts) -> row(table, "  " + form, counts));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Map<Outcome, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int right = counts.getOrDefault(Outcome.RIGHT, 0);
        table.append(String.format(
                Locale.ROOT,
                "%-26s %,7d %,7d %7.1f %,7d %,7d %,7d %,7d%n",
                name,
                all,
                right,
                all == 0 ? 0 : 100.0 * right / all,
                counts.getOrDefault(Outcome.WRONG_ACTOR, 0),
                counts.getOrDefault(Outcome.OTHER_WORDS, 0),
                counts.getOrDefault(Outcome.UNRESOLVED, 0),
                counts.getOrDefault(Outcome.ALONE, 0)));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
