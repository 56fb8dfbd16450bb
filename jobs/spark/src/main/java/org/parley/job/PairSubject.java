package org.parley.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.parley.evidence.ArticleBehind;
import org.parley.evidence.EvidentText;
import org.parley.evidence.PairArticle;
import org.parley.evidence.PairCell;
import org.parley.evidence.PairStory;
import org.parley.evidence.PairSum;
import org.parley.flow.StoryEvidenceFlow;
import org.parley.model.Actor;
import org.parley.model.Days;
import org.parley.model.Mention;
import org.parley.model.Months;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Window;
import org.parley.table.Tables;
import org.parley.table.Warehouse;
import org.parley.trend.InformationComponent;
import org.parley.trend.TrendTest;

/**
 * Two actors mentioned together.
 *
 * @param a the actor whose id sorts first
 * @param b the other
 */
record PairSubject(Warehouse warehouse, CountedWindows windows, Actor a, Actor b) implements Subject {
    static PairSubject of(Warehouse warehouse, CountedWindows windows, Actor one, Actor other) {
        return one.actorId().compareTo(other.actorId()) < 0
                ? new PairSubject(warehouse, windows, one, other)
                : new PairSubject(warehouse, windows, other, one);
    }

    @Override
    public List<Actor> actors() {
        return List.of(a, b);
    }

    @Override
    public Dataset<String> outlets() {
        return warehouse
                .read(Tables.COMENTIONS)
                .filter(isOf())
                .select(coalesce(col("outlet"), lit("")))
                .distinct()
                .as(Encoders.STRING());
    }

    @Override
    public Behind behind(Days days) {
        Dataset<PairStory> stories = StoryEvidenceFlow.ofPair(
                        warehouse.read(Tables.COMENTIONS), a.actorId(), b.actorId(), days)
                .persist();
        List<PairSum> byOutlet = StoryEvidenceFlow.pairSums(stories).collectAsList();
        PairSum sum = byOutlet.stream().reduce(PairSum.NONE, PairSum::plus);
        Told told = told(days);
        List<String> lines = new ArrayList<>();
        Grid grid = new Grid("<", "", "<");
        numbers(grid, sum, told);
        parts(grid, sum);
        grid.lines().stream().skip(1).forEach(lines::add);
        if (days.isAll()) {
            undated().ifPresent(lines::add);
        }
        lines.add("");
        lines.addAll(outlets(byOutlet));
        Optional<String> disagreement = told.sum()
                .filter(table -> !table.equals(sum))
                .map(table -> told.by() + " has " + brief(table) + ", comentions have " + brief(sum));
        return new Behind(lines, StoryEvidenceFlow.closest(stories), sum.stories(), disagreement, stories);
    }

    private static String brief(PairSum sum) {
        return sum.toString().replaceFirst("PairSum\\[outlet=null, ", "").replace("]", "");
    }

    /**
     * What the tables tell.
     *
     * @param by where, in words; or why nowhere
     * @param sum the numbers that the evidence must add up to
     * @param cell the expected numbers
     */
    private record Told(String by, Optional<PairSum> sum, Optional<PairCell> cell) {}

    private Told told(Days days) {
        Optional<Pair> whole = warehouse
                .read(Tables.PAIRS)
                .filter(isOf().and(col("window").equalTo(CountedWindows.name(windows.tested()))))
                .collectAsList()
                .stream()
                .findFirst();
        if (days.isAll()) {
            return new Told(
                    "pairs, by " + CountedWindows.name(windows.tested()),
                    Optional.of(whole.map(PairSum::of).orElse(PairSum.NONE)),
                    whole.map(PairCell::of));
        }
        Optional<Window> window = windows.tiling(days);
        if (window.isEmpty()) {
            return new Told(windows.untold(days) + ": nothing is expected", Optional.empty(), Optional.empty());
        }
        List<PairPeriod> rows = rows(window.get(), days);
        boolean one = days.equals(Days.of(window.get(), days.first()));
        boolean complete = one
                || whole.map(pair -> pair.stories() >= TrendTest.LEAST_STORIES).orElse(false);
        String by = "pair_periods, by " + CountedWindows.name(window.get());
        return new Told(
                complete
                        ? by
                        : by + ": of a pair with fewer than " + TrendTest.LEAST_STORIES
                                + " stories, nothing is expected for several periods",
                Optional.of(rows.stream().map(PairSum::of).reduce(PairSum.NONE, PairSum::plus)),
                complete && !rows.isEmpty() ? Optional.of(PairCell.of(rows)) : Optional.empty());
    }

    private List<PairPeriod> rows(Window window, Days days) {
        return warehouse
                .read(Tables.PAIR_PERIODS)
                .filter(isOf().and(col("window").equalTo(CountedWindows.name(window)))
                        .and(col("period").geq(lit(days.first())))
                        .and(col("period").lt(lit(days.beyond()))))
                .orderBy("period")
                .collectAsList();
    }

    private void numbers(Grid grid, PairSum sum, Told told) {
        grid.row(
                "stories",
                number(sum.stories()),
                "with both"
                        + told.cell()
                                .map(cell -> "; " + a.name() + " " + number(cell.storiesA()) + ", " + b.name() + " "
                                        + number(cell.storiesB()) + ", all " + number(cell.totalStories()))
                                .orElse(""));
        grid.row("articles", number(sum.articles()), "copies included");
        told.cell()
                .ifPresentOrElse(
                        cell -> {
                            InformationComponent ic = cell.ic();
                            grid.row(
                                    "expected",
                                    tenth(cell.expectedByOutlet()),
                                    "stories within outlets; "
                                            + tenth(cell.expected()) + " if independent, "
                                            + tenth(cell.expectedByCompany())
                                            + " among stories with as many actors");
                            grid.row(
                                    "ic",
                                    hundredth(ic.value()),
                                    hundredth(ic.low()) + " to " + hundredth(ic.high()) + " bits");
                        },
                        () -> grid.row("expected", "-", ""));
        grid.row("closeness", hundredth(sum.closeness()), "mean over the stories, each by its closest article");
        grid.row("counted", "", told.by());
    }

    private void parts(Grid grid, PairSum sum) {
        part(grid, "paragraph", sum.sameParagraph(), sum, "have both in one paragraph");
        part(grid, "sentence", sum.sameSentence(), sum, "in one sentence");
        part(grid, "near", sum.near(), sum, "with at most 10 tokens between them");
        part(grid, "title", sum.inTitle(), sum, "in the title");
        part(grid, "statements", sum.inStatements(), sum, "in one statement");
        part(grid, "narration", sum.inNarration(), sum, "in the narrator's own words");
        part(grid, "a on b", sum.aSpeaksOfB(), sum, a.name() + " speaks of " + b.name());
        part(grid, "b on a", sum.bSpeaksOfA(), sum, b.name() + " speaks of " + a.name());
    }

    private static void part(Grid grid, String what, long stories, PairSum sum, String about) {
        grid.row(what, number(stories), about + (stories == 0 ? "" : ", " + Summary.percent(stories, sum.stories())));
    }

    private Optional<String> undated() {
        long articles = warehouse
                .read(Tables.COMENTIONS)
                .filter(isOf().and(col("month").equalTo(Months.UNDATED))
                        .and(col("first_published").isNull()))
                .count();
        return articles == 0
                ? Optional.empty()
                : Optional.of(
                        "  " + number(articles) + (articles == 1 ? " undated article has" : " undated articles have")
                                + " both as well and " + (articles == 1 ? "counts" : "count") + " in no period");
    }

    private static List<String> outlets(List<PairSum> byOutlet) {
        Grid grid = new Grid("<first with it", "stories", "articles", "in one sentence", "closeness");
        Outlets.rows(byOutlet, PairSum.NONE, PairSum::plus)
                .forEach(row -> grid.row(
                        row.name(PairSum::outlet),
                        number(row.sum().stories()),
                        number(row.sum().articles()),
                        number(row.sum().sameSentence()),
                        hundredth(row.sum().closeness())));
        return grid.isEmpty() ? List.of() : grid.lines();
    }

    @Override
    public List<Count> counts(Window window, Days days) {
        return rows(window, days).stream()
                .map(row -> new Count(row.period(), row.stories(), row.totalStories(), row.expectedByOutlet()))
                .toList();
    }

    @Override
    public SortedSet<Integer> sentences(EvidentText text, Collection<Mention> mentions) {
        return text.withBoth(spans(mentions, a), spans(mentions, b));
    }

    private static List<Span> spans(Collection<Mention> mentions, Actor actor) {
        return mentions.stream()
                .filter(mention -> actor.actorId().equals(mention.actorId()))
                .map(mention -> new Span(mention.begin(), mention.end()))
                .toList();
    }

    @Override
    public boolean isSaid(Quote quote) {
        boolean hasA = quote.mentioned().contains(a.actorId());
        boolean hasB = quote.mentioned().contains(b.actorId());
        return (hasA && hasB)
                || (hasB && a.actorId().equals(quote.speaker()))
                || (hasA && b.actorId().equals(quote.speaker()));
    }

    @Override
    public String how(ArticleBehind behind) {
        PairArticle article = (PairArticle) behind;
        List<String> ways = new ArrayList<>();
        ways.add(
                article.sameSentence() > 0
                        ? number(article.sameSentence())
                                + (article.sameSentence() == 1 ? " sentence has both" : " sentences have both")
                        : number(article.sentenceDistance())
                                + (article.sentenceDistance() == 1 ? " sentence apart" : " sentences apart"));
        ways.add(number(article.tokenDistance())
                + (article.tokenDistance() == 1 ? " token between" : " tokens between"));
        ways.add("closeness " + hundredth(article.closeness()));
        if (article.inTitle()) {
            ways.add("both in the title");
        }
        return String.join(", ", ways);
    }

    private static String number(long number) {
        return ActorsCommand.number(number);
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    private static String hundredth(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
