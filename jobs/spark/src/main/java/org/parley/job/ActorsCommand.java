package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.parley.model.Actor;
import org.parley.naming.ActorSearch;
import org.parley.session.UserError;
import org.parley.table.Tables;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "actors",
        header = "Lists actors, searches for them, and shows why each is one; proposes merges.",
        description = "Without words: the actors mentioned most, names of laws, events, products and the like (MISC)"
                + " aside. With words: those with an id, name or alias that has"
                + " them, whatever the case and accents; where just one is found, its aliases, the ids that it was"
                + " made of, sentences, and actors that may be the same.",
        footer = {
            "",
            "Reads: actors, renamings, mentions, articles",
            "Writes: nothing",
            "Example: parley actors Lindqvist --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class ActorsCommand implements Callable<Integer> {
    private static final int ALIASES = 4;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "An id, or words of a name. Default: none")
    private List<String> words = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many actors or proposals. Default: ${DEFAULT-VALUE}")
    private int top;

    @Option(
            names = "--propose",
            description = "Likely duplicates as a file of corrections, likeliest first; of the actors found where there"
                    + " are words. Default: a listing")
    private boolean propose;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (top < 1) {
            throw new UserError("--top must be at least 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (OpenSession session = OpenSession.of("parley actors")) {
            Warehouse warehouse = Warehouse.at(session.spark(), work.warehouse);
            List<Actor> found = found(warehouse);
            if (found.isEmpty() && !words.isEmpty()) {
                throw new UserError("no actor is called " + String.join(" ", words) + " in " + work.warehouse);
            }
            if (propose) {
                new Duplicates(warehouse, work).propose(words.isEmpty() ? List.of() : found, top, out);
            } else if (found.size() == 1 && !words.isEmpty()) {
                new ActorPage(warehouse, found.get(0)).print(out);
                new Duplicates(warehouse, work).print(found.get(0), out);
            } else {
                list(found, out);
            }
            out.flush();
        }
        return Main.DONE;
    }

    /** The most mentioned first, without words only what can act; an actor of just that id alone. */
    private List<Actor> found(Warehouse warehouse) {
        Dataset<Actor> actors = warehouse.read(Tables.ACTORS);
        if (!words.isEmpty()) {
            ActorSearch search = new ActorSearch(String.join(" ", words));
            FilterFunction<Actor> finds = search::finds;
            List<Actor> ofId =
                    actors.filter(col("actor_id").equalTo(search.text())).collectAsList();
            if (!ofId.isEmpty()) {
                return ofId;
            }
            actors = actors.filter(finds);
        } else {
            FilterFunction<Actor> acts = actor -> actor.type().acts();
            actors = actors.filter(acts);
        }
        return actors.orderBy(col("mentions").desc(), col("actor_id"))
                .limit(top)
                .collectAsList();
    }

    private static void list(List<Actor> actors, PrintWriter out) {
        Grid grid = new Grid("<actor", "<name", "<type", "<from", "articles", "mentions", "<also called", "<rules");
        for (Actor actor : actors) {
            grid.row(
                    actor.actorId(),
                    actor.name(),
                    actor.type().name(),
                    actor.origin().name().toLowerCase(Locale.ROOT),
                    number(actor.articles()),
                    number(actor.mentions()),
                    actor.aliases().stream()
                            .map(alias -> ActorPage.oneLine(alias.surface()))
                            .filter(surface -> !surface.equals(actor.name()))
                            .limit(ALIASES)
                            .collect(Collectors.joining(", ")),
                    String.join(" ", actor.rules()));
        }
        grid.lines().forEach(out::println);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
