package org.parley.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.model.Actor;
import org.parley.naming.ActorSearch;
import org.parley.naming.ActorSearch.Fit;
import org.parley.session.UserError;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** The one actor that a user means. */
record ActorNames(Warehouse warehouse) {
    private static final int CANDIDATES = 8;
    private static final int LIKE = 3;

    /**
     * The actor of an id, or else of a name, or else that was mentioned by just these words, or by them among others,
     * whatever the case and accents. A {@link UserError} when there is none, or several of the same kind.
     */
    Actor named(String text) {
        ActorSearch search = new ActorSearch(text.strip());
        List<Actor> ofId = warehouse
                .read(Tables.ACTORS)
                .filter(col("actor_id").equalTo(search.text()))
                .collectAsList();
        if (!ofId.isEmpty()) {
            return ofId.get(0);
        }
        for (Fit fit : List.of(Fit.ID, Fit.NAME, Fit.ALIAS, Fit.WORDS)) {
            List<Actor> found = found(search, fit);
            if (found.size() == 1) {
                return found.get(0);
            }
            if (!found.isEmpty()) {
                throw new UserError(search.text() + " may be " + listed(found) + ": give an id");
            }
        }
        throw new UserError("no actor is called " + search.text() + " in " + warehouse + like(search.text()));
    }

    private List<Actor> found(ActorSearch search, Fit fit) {
        FilterFunction<Actor> fits = actor -> search.fit(actor) == fit;
        return warehouse
                .read(Tables.ACTORS)
                .filter(fits)
                .orderBy(col("mentions").desc(), col("actor_id"))
                .limit(CANDIDATES + 1)
                .collectAsList();
    }

    private static String listed(List<Actor> found) {
        String first = found.stream()
                .limit(CANDIDATES)
                .map(actor -> actor.actorId() + " (" + actor.name() + ", " + ActorsCommand.number(actor.mentions())
                        + (actor.mentions() == 1 ? " mention)" : " mentions)"))
                .collect(Collectors.joining(", "));
        return found.size() > CANDIDATES ? first + " and others" : first;
    }

    private String like(String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        Dataset<Row> names = warehouse
                .read(Tables.ACTORS)
                .select(
                        col("actor_id"),
                        col("name"),
                        col("mentions"),
                        explode(concat(array(col("name"), col("actor_id")), col("aliases.surface")))
                                .as("called"));
        int most = Math.min(LIKE, Math.max(1, text.length() / 3));
        return names
                .withColumn("distance", levenshtein(lower(col("called")), lit(sought)))
                .filter(col("distance").leq(most))
                .orderBy(col("distance"), col("mentions").desc(), col("actor_id"))
                .limit(1)
                .collectAsList()
                .stream()
                .map(row -> "; did you mean " + row.getAs("name") + " (" + row.getAs("actor_id") + ")?")
                .findFirst()
                .orElse("");
    }
}
