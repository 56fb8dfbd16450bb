package org.parley.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;
import org.parley.model.Days;
import org.parley.model.Window;
import org.parley.network.Community;
import org.parley.network.Network;
import org.parley.network.NetworkFile;
import org.parley.network.NetworkFormat;
import org.parley.network.Tie;
import org.parley.session.UserError;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        header = "Writes the network of actors that share stories, with its statistical backbone and communities.",
        description = {
            "Actors are tied where they share more stories than chance brings if each story keeps its number of actors and"
                    + " each actor its number of stories (stochastic degree sequence model), after correction for all"
                    + " pairs of actors that might be tied (Benjamini-Hochberg), and where the lower end of their"
                    + " information component's 95 %% interval is above 0. Communities are those of the greatest"
                    + " modularity (Leiden), ties weighing that lower end.",
            "",
            "The folder must be new, empty, or hold nothing but an export, which is replaced."
        },
        footer = {
            "",
            "Reads: stories, mentions, actors, comentions",
            "Writes: network.graphml, network.gexf, nodes.csv and edges.csv in the folder, on this machine",
            "Example: parley export --out network --period 2024-01..2024-06 --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class ExportCommand implements Callable<Integer> {
    private static final int SHOWN = 12;
    private static final int SHOWN_MEMBERS = 6;

    /** Above it, what is less than expected might pass for a tie. */
    private static final double MOST_ALPHA = 0.5;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the files.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            defaultValue = "",
            description = "2024, 2024-Q3, 2024-09, 2024-W36, 2024-09-05, or from one to another: 2024-01..2024-06."
                    + " Default: all dated stories")
    private String period = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "graphml,gexf,csv",
            description = "Files to write: graphml, gexf, csv. Default: ${DEFAULT-VALUE}")
    private Set<NetworkFormat> formats = EnumSet.allOf(NetworkFormat.class);

    @Option(
            names = "--window",
            paramLabel = "WINDOW",
            description = "Periods that weights change by in GEXF: day, week, month or quarter. Default: the longest of"
                    + " month, week and day that cuts the time into four parts")
    private @Nullable Window window;

    @Option(
            names = "--edges",
            paramLabel = "WHICH",
            defaultValue = "backbone",
            description = "backbone, or all: every pair that shares a story, with the attribute backbone telling them"
                    + " apart. Default: ${DEFAULT-VALUE}")
    private NetworkChoice.Edges edges = NetworkChoice.Edges.BACKBONE;

    @Option(
            names = "--alpha",
            paramLabel = "RATE",
            defaultValue = "0.05",
            description = "False discovery rate of the backbone, up to 0.5. Default: ${DEFAULT-VALUE}")
    private double alpha;

    @Option(
            names = "--min-stories",
            paramLabel = "N",
            defaultValue = "5",
            description = "Only actors with at least so many stories in the period. Default: ${DEFAULT-VALUE}")
    private long minStories;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "0",
            description = "Only so many actors, those with the most stories; 0 for all. Default: ${DEFAULT-VALUE}")
    private int top;

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            defaultValue = "PER,ORG,LOC,NORP",
            description = "Only actors of these types, of PER, ORG, LOC, NORP and MISC. Default: ${DEFAULT-VALUE}")
    private Set<ActorType> types = EnumSet.allOf(ActorType.class);

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        NetworkChoice choice = choice();
        StagedFolder folder = StagedFolder.of(
                out,
                Stream.of(NetworkFormat.values())
                        .flatMap(format -> format.files().stream())
                        .collect(Collectors.toSet()));
        PrintWriter told = spec.commandLine().getOut();
        try (OpenSession session = OpenSession.of("parley export")) {
            if (work.partitions > 0) {
                session.spark().conf().set("spark.sql.shuffle.partitions", Integer.toString(work.partitions));
            }
            print(exported(session.spark(), choice, folder), told);
        }
        told.println("  Written      "
                + formats.stream()
                        .sorted()
                        .flatMap(format -> format.files().stream())
                        .map(file -> out.resolve(file).toString())
                        .collect(Collectors.joining(", ")));
        told.flush();
        return Main.DONE;
    }

    private TestedNetwork exported(SparkSession spark, NetworkChoice choice, StagedFolder folder) {
        Progress progress = Progress.of(spark, "export");
        KeptRows rows = new KeptRows();
        try (progress;
                rows) {
            TestedNetwork tested = TestedNetwork.of(Warehouse.at(spark, work.warehouse), choice, rows);
            folder.write(half -> write(tested, half));
            return tested;
        }
    }

    private NetworkChoice choice() {
        if (!(alpha > 0 && alpha <= MOST_ALPHA)) {
            throw new UserError("--alpha: above 0, at most " + MOST_ALPHA);
        }
        if (minStories < 1) {
            throw new UserError("--min-stories must be at least 1");
        }
        if (top < 0 || top == 1) {
            throw new UserError("--top must be at least 2, or 0 for all");
        }
        if (work.partitions < 0) {
            throw new UserError("--partitions must be at least 1");
        }
        return new NetworkChoice(days(), window, types, minStories, top, alpha, edges);
    }

    private @Nullable Days days() {
        try {
            return period.isEmpty() ? null : Days.named(period);
        } catch (IllegalArgumentException e) {
            throw new UserError("--period: " + e.getMessage(), e);
        }
    }

    private void write(TestedNetwork tested, Path folder) throws IOException {
        List<NetworkFile> files = new ArrayList<>();
        try {
            for (NetworkFormat format : formats) {
                files.add(format.open(folder, tested.network()));
            }
            Iterator<Tie> ties = tested.ties();
            while (ties.hasNext()) {
                Tie tie = ties.next();
                for (NetworkFile file : files) {
                    file.add(tie);
                }
            }
        } finally {
            for (NetworkFile file : files) {
                file.close();
            }
        }
    }

    private void print(TestedNetwork tested, PrintWriter told) {
        Network network = tested.network();
        told.printf(
                Locale.ROOT,
                "  Network of   %s, %,d stories%n",
                network.days(),
                tested.counts().stories());
        told.printf(
                Locale.ROOT,
                "  Actors       %,d in at least %,d stories; %,d with an edge%n",
                tested.counts().actors(),
                minStories,
                network.members().size());
        told.printf(
                Locale.ROOT,
                "  Edges        %,d of %,d pairs that share a story are in the backbone, tested among %,d pairs of actors"
                        + " (q at most %s)%n",
                tested.counts().backbone(),
                tested.counts().pairs(),
                tested.counts().tests(),
                alpha);
        if (network.communities().isEmpty()) {
            told.println("  Communities  none");
            return;
        }
        told.printf(
                Locale.ROOT,
                "  Communities  %,d, modularity %.2f%n%n",
                network.communities().size(),
                network.modularity());
        Grid grid = new Grid("community", "actors", "<the strongest of them");
        for (Community community : network.communities().stream().limit(SHOWN).toList()) {
            grid.row(
                    Integer.toString(community.number()),
                    Integer.toString(community.size()),
                    network.strongest(community, SHOWN_MEMBERS).stream()
                            .map(member -> ActorPage.oneLine(member.actor().name()))
                            .collect(Collectors.joining(", ")));
        }
        grid.lines().forEach(told::println);
        if (network.communities().size() > SHOWN) {
            told.printf(Locale.ROOT, "  and %,d more%n", network.communities().size() - SHOWN);
        }
        told.println();
    }
}
