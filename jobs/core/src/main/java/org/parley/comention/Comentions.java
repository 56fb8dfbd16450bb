package org.parley.comention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Comention;

/**
 * The pairs of actors in one article. Only mentions in zones that belong to the story count
 * ({@link org.parley.model.ZoneKind#isStory()}): a tag or a "Read also" line brings nobody together. Distances run over
 * the whole article, so that a title's last sentence and the body's first are neighbours.
 *
 * <p>An article with k actors has k (k - 1) / 2 pairs, without a cap: a roster of names gives many rows, one at a time,
 * and it is for the expected counts to know that they mean little.
 */
public final class Comentions {
    private static final BitSet NONE = new BitSet();

    private final CoveredArticle article;
    private final List<Presence> actors;
    private final Map<String, Map<String, Integer>> spokenOf;
    private final Map<String, BitSet> statements;

    private Comentions(CoveredArticle article) {
        this.article = article;
        this.actors = presences(article);
        this.spokenOf = spokenOf(article.sayings());
        this.statements = statements(article.sayings());
    }

    /** The pairs of an article, by actor_a and actor_b, made as they are asked for. */
    public static Stream<Comention> in(CoveredArticle article) {
        Comentions comentions = new Comentions(article);
        int k = comentions.actors.size();
        return IntStream.range(0, k).boxed().flatMap(a -> IntStream.range(a + 1, k)
                .mapToObj(b -> comentions.row(a, b)));
    }

    private Comention row(int first, int second) {
        Presence a = actors.get(first);
        Presence b = actors.get(second);
        Gaps gaps = Gaps.between(a, b);
        return new Comention(
                article.articleId(),
                article.storyId(),
                article.published(),
                article.firstPublished(),
                article.outlet(),
                article.firstOutlet(),
                a.actorId(),
                b.actorId(),
                gaps.tokens(),
                gaps.sentences(),
                gaps.paragraphs(),
                a.sentencesWith(b),
                a.closenessTo(b),
                a.zonesWith(b),
                statementsWith(a, b),
                a.isNarrated() && b.isNarrated(),
                speaksOf(a, b),
                speaksOf(b, a),
                article.month());
    }

    private int speaksOf(Presence speaker, Presence other) {
        return spokenOf.getOrDefault(speaker.actorId(), Map.of()).getOrDefault(other.actorId(), 0);
    }

    private int statementsWith(Presence a, Presence b) {
        BitSet both = (BitSet) statements.getOrDefault(a.actorId(), NONE).clone();
        both.and(statements.getOrDefault(b.actorId(), NONE));
        return both.cardinality();
    }

    private static List<Presence> presences(CoveredArticle article) {
        Map<String, List<Sighting>> byActor = new TreeMap<>();
        for (Sighting sighting : article.sightings()) {
            if (sighting.zone().isStory()) {
                byActor.computeIfAbsent(sighting.actorId(), id -> new ArrayList<>())
                        .add(sighting);
            }
        }
        Stretches told = Stretches.of(article.sayings().stream()
                .flatMap(saying -> saying.content().stream())
                .toList());
        List<Presence> presences = new ArrayList<>();
        byActor.forEach((id, of) -> presences.add(Presence.of(id, of, told)));
        return presences;
    }

    private static Map<String, Map<String, Integer>> spokenOf(List<Saying> sayings) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Saying saying : sayings) {
            if (saying.speaker() == null) {
                continue;
            }
            Map<String, Integer> of = counts.computeIfAbsent(saying.speaker(), id -> new HashMap<>());
            for (String mentioned : new HashSet<>(saying.mentioned())) {
                of.merge(mentioned, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The statements that mention each actor, by their place in the list. */
    private static Map<String, BitSet> statements(List<Saying> sayings) {
        Map<String, BitSet> statements = new HashMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            for (String mentioned : sayings.get(i).mentioned()) {
                statements.computeIfAbsent(mentioned, id -> new BitSet()).set(i);
            }
        }
        return statements;
    }
}
