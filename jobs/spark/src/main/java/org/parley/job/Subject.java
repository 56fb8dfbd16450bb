package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.parley.evidence.ArticleBehind;
import org.parley.evidence.EvidentText;
import org.parley.model.Actor;
import org.parley.model.Days;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Window;

/** Whose numbers are explained. */
sealed interface Subject permits PairSubject, ActorSubject {
    /** The actors, as their ids sort. */
    List<Actor> actors();

    /** As it is told: "Iran", or "Iran – Russia". */
    default String name() {
        return String.join(" – ", actors().stream().map(Actor::name).toList());
    }

    /** The rows of trends and breaks that are of it. */
    default Column isOf() {
        Column a = col("actor_a").equalTo(actors().get(0).actorId());
        return actors().size() == 1
                ? a.and(col("actor_b").isNull())
                : a.and(col("actor_b").equalTo(actors().get(1).actorId()));
    }

    /** The outlets that have it, each once; "" for those without a name. */
    Dataset<String> outlets();

    /** The number for some days, and what stands behind it. */
    Behind behind(Days days);

    /** What the tables have for each period of some days, ascending. */
    List<Count> counts(Window window, Days days);

    /** The sentences of an article that show it. */
    SortedSet<Integer> sentences(EvidentText text, Collection<Mention> mentions);

    /** Whether a statement is part of the evidence. */
    boolean isSaid(Quote quote);

    /** How an article shows it. */
    String how(ArticleBehind article);

    /**
     * One period.
     *
     * @param expected stories to be expected; NaN where nothing is
     */
    record Count(LocalDate period, long stories, long totalStories, double expected) {}
}
