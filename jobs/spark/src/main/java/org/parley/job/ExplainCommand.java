package org.parley.job;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.Days;
import org.parley.session.UserError;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        header =
                "Shows the evidence of a number: the stories and sentences behind a pair, an actor, a break, a statement.",
        description =
                "The number and its parts, then story by story, copies folded, the sentences that show it, with the"
                        + " names marked: of a pair the closest stories first, of an actor those that mention it most. What"
                        + " is shown must add up to what the tables have, or else an error says so.",
        footer = {
            "",
            "Reads: actors, pairs, pair_periods, actor_periods, trends, breaks, comentions, stories, mentions, quotes,"
                    + " articles, templates",
            "Writes: nothing",
            "Example: parley explain --pair iran,russia --period 2024-09 --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class ExplainCommand implements Callable<Integer> {
    @Option(
            names = "--pair",
            paramLabel = "A,B",
            description = "Two actors, by their ids or names, as parley actors finds them. Default: none")
    private String pair = "";

    @Option(names = "--actor", paramLabel = "A", description = "One actor, by id or name. Default: none")
    private String actor = "";

    @Option(names = "--statement", paramLabel = "QUOTE_ID", description = "A statement, by its quote_id. Default: none")
    private String statement = "";

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "A day (2024-09-03), ISO week (2024-W36), month (2024-09), quarter (2024-Q3) or year, or a"
                    + " range of these (2024-09..2024-12). Default: all of the corpus")
    private String period = "";

    @Option(
            names = "--break",
            paramLabel = "DAY",
            description = "The break of the pair or actor on that day, with the stories after it and before it, and a"
                    + " warning where pages of its outlets changed at that time. Default: none")
    private String day = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most so many stories; of a break, on each side of it. Default: ${DEFAULT-VALUE}")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, or json: one object a line for each story, with spans into its article in code points."
                    + " Default: ${DEFAULT-VALUE}")
    private Explanation.Form form = Explanation.Form.TEXT;

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Stream.of(pair, actor, statement).filter(given -> !given.isEmpty()).count() != 1) {
            throw new UserError("give one of --pair, --actor and --statement");
        }
        if (!statement.isEmpty() && !(period + day).isEmpty()) {
            throw new UserError("--statement takes neither --period nor --break");
        }
        if (!period.isEmpty() && !day.isEmpty()) {
            throw new UserError("--break takes no --period");
        }
        if (limit < 1) {
            throw new UserError("--limit must be at least 1");
        }
        if (form == Explanation.Form.JSON && !statement.isEmpty()) {
            throw new UserError("--statement has no form but text: its spans are in the table quotes");
        }
        Days days = days();
        Optional<LocalDate> broken = brokenDay();
        PrintWriter out = spec.commandLine().getOut();
        try (OpenSession session = OpenSession.of("parley explain")) {
            Warehouse warehouse = Warehouse.at(session.spark(), work.warehouse);
            if (!statement.isEmpty()) {
                new StatementPage(warehouse, Pen.ofScreen(), out).print(statement);
            } else {
                CountedWindows windows = CountedWindows.of(warehouse);
                if (!days.isAll()) {
                    CorpusDays.requireOverlap(warehouse, days);
                }
                Explanation explanation =
                        new Explanation(warehouse, windows, subject(warehouse, windows), form, limit, out);
                broken.ifPresentOrElse(explanation::around, () -> explanation.of(days));
            }
            out.flush();
        }
        return Main.DONE;
    }

    private Days days() {
        try {
            return period.isEmpty() ? Days.ALL : Days.named(period.strip());
        } catch (IllegalArgumentException e) {
            throw new UserError("--period: " + e.getMessage(), e);
        }
    }

    private Optional<LocalDate> brokenDay() {
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeException e) {
            throw new UserError(day + " is no day: give it as 2024-09-03", e);
        }
    }

    private Subject subject(Warehouse warehouse, CountedWindows windows) {
        ActorNames names = new ActorNames(warehouse);
        if (pair.isEmpty()) {
            return new ActorSubject(warehouse, windows, names.named(actor));
        }
        String[] two = pair.split(",", -1);
        if (two.length != 2) {
            throw new UserError("--pair takes two actors with a comma between them, not " + pair);
        }
        Actor first = names.named(two[0]);
        Actor second = names.named(two[1]);
        if (first.actorId().equals(second.actorId())) {
            throw new UserError("both " + two[0].strip() + " and " + two[1].strip() + " are " + first.name() + " ("
                    + first.actorId() + ")");
        }
        return PairSubject.of(warehouse, windows, first, second);
    }
}
