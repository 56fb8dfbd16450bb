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
import org.apache.spark.sql.Row;
import org.parley.evidence.ActorArticle;
import org.parley.evidence.ActorStory;
import org.parley.evidence.ActorSum;
import org.parley.evidence.ArticleBehind;
import org.parley.evidence.EvidentText;
import org.parley.flow.StoryEvidenceFlow;
import org.parley.model.Actor;
import org.parley.model.ActorPeriod;
import org.parley.model.Days;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Window;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** One actor in the news. */
record ActorSubject(Warehouse warehouse, CountedWindows windows, Actor actor) implements Subject {
    @Override
    public List<Actor> actors() {
        return List.of(actor);
    }

    @Override
    public Dataset<String> outlets() {
        Dataset<Row> with = warehouse
                .read(Tables.MENTIONS)
                .filter(col("actor_id").equalTo(actor.actorId()))
                .select(col("article_id").as("with"));
        return warehouse
                .read(Tables.ARTICLES)
                .join(with, col("article_id").equalTo(col("with")), "left_semi")
                .select(coalesce(col("outlet"), lit("")))
                .distinct()
                .as(Encoders.STRING());
    }

    @Override
    public Behind behind(Days days) {
        Dataset<ActorStory> stories = StoryEvidenceFlow.ofActor(
                        warehouse.read(Tables.STORIES),
                        warehouse.read(Tables.MENTIONS),
                        warehouse.read(Tables.QUOTES),
                        actor.actorId(),
                        days)
                .persist();
        List<ActorSum> byOutlet = StoryEvidenceFlow.actorSums(stories).collectAsList();
        ActorSum sum = byOutlet.stream().reduce(ActorSum.NONE, ActorSum::plus);
        Optional<Window> window = days.isAll() ? Optional.of(windows.drawn()) : windows.tiling(days);
        Optional<ActorSum> told = window.map(
                length -> rows(length, days).stream().map(ActorSum::of).reduce(ActorSum.NONE, ActorSum::plus));
        String by = window.map(length -> "actor_periods, by " + CountedWindows.name(length))
                .orElse(windows.untold(days));
        long all = StoryEvidenceFlow.dated(warehouse.read(Tables.STORIES), days).count();
        Grid grid = new Grid("<", "", "<")
                .row("stories", number(sum.stories()), "of " + number(all) + ", " + share(sum.stories(), all))
                .row("articles", number(sum.articles()), "copies included")
                .row("mentions", number(sum.mentions()), "in those articles")
                .row("statements", number(sum.statements()), "made by " + actor.name() + ", copies included")
                .row("counted", "", by);
        List<String> lines =
                new ArrayList<>(grid.lines().subList(1, grid.lines().size()));
        lines.add("");
        lines.addAll(outlets(byOutlet));
        Optional<String> disagreement = told.filter(table -> !table.equals(sum))
                .map(table -> by + " has " + brief(table) + ", stories, mentions and statements have " + brief(sum));
        return new Behind(lines, StoryEvidenceFlow.fullest(stories), stories.count(), disagreement, stories);
    }

    private static String brief(ActorSum sum) {
        return sum.toString().replaceFirst("ActorSum\\[outlet=null, ", "").replace("]", "");
    }

    private static List<String> outlets(List<ActorSum> byOutlet) {
        Grid grid = new Grid("<first with it", "stories", "articles", "mentions", "statements");
        Outlets.rows(byOutlet, ActorSum.NONE, ActorSum::plus)
                .forEach(row -> grid.row(
                        row.name(ActorSum::outlet),
                        number(row.sum().stories()),
                        number(row.sum().articles()),
                        number(row.sum().mentions()),
                        number(row.sum().statements())));
        return grid.isEmpty() ? List.of() : grid.lines();
    }

    private List<ActorPeriod> rows(Window window, Days days) {
        return warehouse
                .read(Tables.ACTOR_PERIODS)
                .filter(col("actor_id")
                        .equalTo(actor.actorId())
                        .and(col("window").equalTo(CountedWindows.name(window)))
                        .and(col("period").geq(lit(days.first())))
                        .and(col("period").lt(lit(days.beyond()))))
                .orderBy("period")
                .collectAsList();
    }

    @Override
    public List<Count> counts(Window window, Days days) {
        return rows(window, days).stream()
                .map(row -> new Count(row.period(), row.stories(), row.totalStories(), Double.NaN))
                .toList();
    }

    @Override
    public SortedSet<Integer> sentences(EvidentText text, Collection<Mention> mentions) {
        return text.with(mentions.stream()
                .map(mention -> new Span(mention.begin(), mention.end()))
                .toList());
    }

    @Override
    public boolean isSaid(Quote quote) {
        return actor.actorId().equals(quote.speaker());
    }

    @Override
    public String how(ArticleBehind behind) {
        ActorArticle article = (ActorArticle) behind;
        return number(article.mentions())
                + (article.mentions() == 1 ? " mention, " : " mentions, ")
                + number(article.statements())
                + (article.statements() == 1 ? " statement" : " statements")
                + (article.inTitle() ? ", in the title" : "");
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static String number(long number) {
        return ActorsCommand.number(number);
    }
}
