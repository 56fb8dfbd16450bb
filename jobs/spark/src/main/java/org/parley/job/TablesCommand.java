package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.table.TableListing;
import org.parley.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "tables",
        header = "Lists the tables and their columns, with units and examples.",
        footer = {"", "Reads: nothing", "Writes: nothing", "Example: parley tables quotes", Parley.EXIT_CODES})
final class TablesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TABLE", arity = "0..*", description = "Tables to list. Default: all")
    private List<String> names = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        var tables = names.isEmpty()
                ? Tables.all()
                : names.stream().map(Tables::named).toList();
        spec.commandLine().getOut().print(TableListing.ofWidth(width()).render(tables));
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }

    private int width() {
        return spec.usageMessage().width();
    }
}
