package org.parley.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.session.UserError;
import org.parley.simulate.PressEvent;
import org.parley.simulate.SampleCorpus;
import org.parley.simulate.SampleOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "text",
        header = "Makes a small corpus of text for the whole pipeline, as seeds/sample is one.",
        description = {
            "Five pairs of countries rise, fall, stay, burst and step; without options it is seeds/sample.",
            "What the press does besides (--press) is no news, and nothing may be told as a trend that follows from it."
        },
        footer = {
            "",
            "Reads: nothing",
            "Writes: corpus/ (what a run reads) and truth/ (what each article holds) in the folder",
            "Example: parley simulate text --out made --seed 7 --stories-last 40",
            Parley.EXIT_CODES
        })
final class SimulateTextCommand implements Callable<Integer> {
    /** Kinds of what the press does. */
    enum Press {
        JOINING,
        LINKS,
        ROSTERS
    }

    private static final SampleOptions STANDARD = SampleOptions.standard();

    /** The month after the burst, which is the last of the changes. */
    private static final int LEAST_MONTHS = 16;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder; new or empty.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + SampleCorpus.STANDARD_SEED,
            description = "What chance follows from. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "24",
            description = "Months, at least 16: a pair bursts in the fifteenth. Default: ${DEFAULT-VALUE}")
    private int months;

    @Option(
            names = "--stories",
            paramLabel = "N",
            defaultValue = "10",
            description = "Stories in the first month. Default: ${DEFAULT-VALUE}")
    private int stories;

    @Option(
            names = "--stories-last",
            paramLabel = "N",
            defaultValue = "23",
            description = "Stories in the last month; the volume drifts by as much each month. Default:"
                    + " ${DEFAULT-VALUE}")
    private int storiesLast;

    @Option(
            names = "--agency-share",
            paramLabel = "PERCENT",
            defaultValue = "18",
            description = "How many of 100 stories are the agency's, which others reprint. Default: ${DEFAULT-VALUE}")
    private int agencyShare;

    @Option(
            names = "--press",
            paramLabel = "EVENT",
            split = ",",
            description = "What the press does besides, from the middle month on, several parted by commas: joining (an"
                    + " outlet with stories of its own, half of them about one pair), links (the pages of one outlet begin"
                    + " to link to stories about a pair, those of another cease to), rosters (twice a month a list of sixty"
                    + " names, in all months). truth/press.tsv says which. Default: nothing")
    private List<Press> press = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, byte[]> files = SampleCorpus.generate(seed, options());
        try {
            requireEmpty();
            for (var file : files.entrySet()) {
                Path path = out.resolve(file.getKey());
                Files.createDirectories(folder(path));
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UserError("can't write to " + out + ": " + e.getMessage(), e);
        }
        PrintWriter told = spec.commandLine().getOut();
        told.printf(Locale.ROOT, "  %,d files in %s%n", files.size(), out);
        return Main.DONE;
    }

    private SampleOptions options() {
        if (months < LEAST_MONTHS) {
            throw new UserError("--months: at least " + LEAST_MONTHS);
        }
        try {
            return new SampleOptions(STANDARD.first(), months, stories, storiesLast, agencyShare, STANDARD.pairs())
                    .with(press.stream().distinct().flatMap(this::events).toList());
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()), e);
        }
    }

    private Stream<PressEvent> events(Press kind) {
        YearMonth middle = STANDARD.first().plusMonths(months / 2);
        LocalDate day = middle.atDay(15);
        return switch (kind) {
            case JOINING -> Stream.of(new PressEvent.Joining("sahel-observer", middle, 8, "TH", "VN"));
            case LINKS -> Stream.of(
                    new PressEvent.Links("lantern-net", day, null, "EE", "FI"),
                    new PressEvent.Links("baltic-ledger", null, day, "GH", "SN"));
            case ROSTERS -> Stream.of(new PressEvent.Rosters("meridian-post", 2));
        };
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private void requireEmpty() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new UserError(out + " is no folder");
        }
        if (Files.isDirectory(out)) {
            try (var inside = Files.list(out)) {
                if (inside.findAny().isPresent()) {
                    throw new UserError(out + " is not empty");
                }
            }
        }
    }
}
