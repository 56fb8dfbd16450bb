package org.parley.job;

import java.time.LocalDate;
import java.util.List;
import org.parley.planted.Cast;
import org.parley.planted.Changes;
import org.parley.planted.Course;
import org.parley.planted.Design;
import org.parley.planted.MadeNews;
import org.parley.planted.Pages;
import org.parley.planted.Panel;
import org.parley.planted.Span;
import org.parley.session.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "tables",
        header = "Makes tables straight away: stories, mentions and co-mentions of pairs with planted courses.",
        description = "What is planted holds within each outlet. Rising and falling pairs meet more or less often while"
                + " their members' own attention stays; popular ones draw more attention and meet as chance has it; closer"
                + " ones share sentences more often.",
        footer = {
            "",
            "Reads: nothing",
            "Writes: articles, stories, mentions, actors, quotes (empty), comentions, and the truth as Parquet beside the"
                    + " warehouse",
            "Example: parley simulate tables --warehouse made --pairs 1000 --drift 3 --joining 0.2",
            Parley.EXIT_CODES
        })
final class SimulateTablesCommand extends StageCommand {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What chance follows from. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Planted pairs, rounded up to whole beats. Default: ${DEFAULT-VALUE}")
    private int pairs;

    @Option(names = "--weeks", paramLabel = "N", defaultValue = "104", description = "Weeks. Default: ${DEFAULT-VALUE}")
    private int weeks;

    @Option(
            names = "--comentions-per-pair",
            paramLabel = "N",
            defaultValue = "200",
            description = "Stories with both of a pair that are expected in all. Default: ${DEFAULT-VALUE}")
    private double comentions;

    @Option(
            names = "--changing",
            paramLabel = "SHARE",
            defaultValue = "0.2",
            description = "Share of the pairs that change. Default: ${DEFAULT-VALUE}")
    private double changing;

    @Option(
            names = "--courses",
            paramLabel = "COURSE",
            split = ",",
            defaultValue = "rising,falling,stepping,bursting",
            description = "What they do, each as often: rising, falling, stepping, bursting, popular, closer; parted by"
                    + " commas. Default: ${DEFAULT-VALUE}")
    private List<Course> courses = List.of();

    @Option(
            names = "--yearly",
            paramLabel = "RATE",
            split = ",",
            defaultValue = "0.3",
            description = "By how much what rises grows in a year, 0.3 for 30 %%; what falls grew so before it. Several"
                    + " parted by commas. Default: ${DEFAULT-VALUE}")
    private List<Double> yearly = List.of();

    @Option(
            names = "--step",
            paramLabel = "RATIO",
            defaultValue = "2",
            description = "Rate after a step by that before, or the other way round. Default: ${DEFAULT-VALUE}")
    private double step;

    @Option(
            names = "--burst",
            paramLabel = "RATIO",
            defaultValue = "3",
            description = "Rate in a burst by that outside. Default: ${DEFAULT-VALUE}")
    private double burst;

    @Option(
            names = "--burst-weeks",
            paramLabel = "N",
            defaultValue = "4",
            description = "Length of a burst. Default: ${DEFAULT-VALUE}")
    private int burstWeeks;

    @Option(
            names = "--volatility",
            paramLabel = "SD",
            defaultValue = "0",
            description = "How much the logarithm of a pair's rate wanders from week to week; 0 for Poisson counts."
                    + " Default: ${DEFAULT-VALUE}")
    private double volatility;

    @Option(
            names = "--attention",
            paramLabel = "RATIO",
            defaultValue = "0",
            description = "Stories with an actor by those with its pair; 0 for as few as the courses allow. Default:"
                    + " ${DEFAULT-VALUE}")
    private double attention;

    @Option(
            names = "--popularity",
            paramLabel = "RATIO",
            defaultValue = "1",
            description = "Beats are up to so many times more, or less, in the news than the usual one. Default:"
                    + " ${DEFAULT-VALUE}")
    private double popularity;

    @Option(
            names = "--beat",
            paramLabel = "N",
            defaultValue = "2",
            description = "Actors of a beat, every two of which are a planted pair; others of a beat meet by chance."
                    + " Default: ${DEFAULT-VALUE}")
    private int beat;

    @Option(
            names = "--beats-per-story",
            paramLabel = "N",
            defaultValue = "1",
            description = "Beats that a story is about. Default: ${DEFAULT-VALUE}")
    private int beats;

    @Option(
            names = "--drift",
            paramLabel = "RATIO",
            defaultValue = "1",
            description = "Stories a week at the end by those at the beginning. Default: ${DEFAULT-VALUE}")
    private double drift;

    @Option(
            names = "--outlets",
            paramLabel = "N",
            defaultValue = "20",
            description = "Outlets. Default: ${DEFAULT-VALUE}")
    private int outlets;

    @Option(
            names = "--joining",
            paramLabel = "SHARE",
            defaultValue = "0",
            description =
                    "Share of the stories that the last outlet has, which joins after half of the weeks; 0 for none"
                            + " that joins. Default: ${DEFAULT-VALUE}")
    private double joining;

    @Option(
            names = "--mix",
            paramLabel = "RATIO",
            defaultValue = "1",
            description = "An outlet covers an actor up to so many times more, or less, than the usual one. Default:"
                    + " ${DEFAULT-VALUE}")
    private double mix;

    @Option(
            names = "--copies",
            paramLabel = "N",
            defaultValue = "0",
            description = "Copies of a story on average, which change no story. Default: ${DEFAULT-VALUE}")
    private double copies;

    @Option(
            names = "--rosters",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "Share of the stories that are lists of 60 actors. Default: ${DEFAULT-VALUE}")
    private double rosters;

    @Option(
            names = "--truth",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Where what was planted is written. Default: beside the warehouse, -truth added to its name")
    private String truth = "";

    @Override
    List<Stage> stages() {
        return List.of(new SimulateStage(design(), warehouse(), truth));
    }

    private Design design() {
        try {
            Design design = new Design(
                    seed,
                    new Span(LocalDate.of(2022, 1, 3), weeks, drift),
                    new Cast(pairs, beat, comentions, attention, popularity),
                    new Changes(changing, courses, yearly, step, burst, burstWeeks, volatility),
                    new Panel(outlets, joining, mix),
                    new Pages(beats, copies, rosters));
            // Whether the parts fit each other is known once they are put together.
            new MadeNews(design);
            return design;
        } catch (IllegalArgumentException e) {
            throw new UserError("--" + e.getMessage(), e);
        }
    }
}
