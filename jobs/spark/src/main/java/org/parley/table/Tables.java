package org.parley.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorPeriod;
import org.parley.model.Article;
import org.parley.model.AuditItem;
import org.parley.model.AuditedTrend;
import org.parley.model.Break;
import org.parley.model.Comention;
import org.parley.model.InputRead;
import org.parley.model.Mention;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;
import org.parley.model.Precision;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Rejection;
import org.parley.model.Renaming;
import org.parley.model.SaysAbout;
import org.parley.model.Story;
import org.parley.model.Template;
import org.parley.model.Trend;
import org.parley.session.UserError;
import org.parley.table.Table.Emptiness;

/** The catalogue: every table, in the order in which data flows. */
public final class Tables {
    public static final Table<Article> ARTICLES = new Table<>(
            "articles",
            Article.class,
            "ingest",
            "a document as it was read",
            List.of("article_id"),
            List.of("published", "article_id"),
            Emptiness.REFUSED);
    public static final Table<Rejection> REJECTIONS = new Table<>(
            "rejections",
            Rejection.class,
            "ingest",
            "something that was refused, with the reason",
            List.of(),
            List.of("source", "offset", "stage", "code"),
            Emptiness.ALLOWED);
    public static final Table<InputRead> INPUTS = new Table<>(
            "inputs",
            InputRead.class,
            "ingest",
            "a file of the raw corpus that was read",
            List.of("path"),
            List.of("path"),
            Emptiness.ALLOWED);
    public static final Table<Template> TEMPLATES = new Table<>(
            "templates",
            Template.class,
            "ingest",
            "a line that an outlet's pages repeat around their stories, and when it starts and stops",
            List.of("outlet", "kind", "fingerprint"),
            List.of("outlet", "kind", "fingerprint"),
            Emptiness.ALLOWED);
    public static final Table<Story> STORIES = new Table<>(
            "stories",
            Story.class,
            "dedup",
            "an article and the cluster of copies that it belongs to",
            List.of("article_id"),
            List.of("story_id", "article_id"),
            Emptiness.REFUSED);
    public static final Table<Actor> ACTORS = new Table<>(
            "actors",
            Actor.class,
            "name",
            "an actor seen in the corpus",
            List.of("actor_id"),
            List.of("actor_id"),
            Emptiness.ALLOWED);
    public static final Table<Mention> MENTIONS = new Table<>(
            "mentions",
            Mention.class,
            "annotate",
            "a mention of an actor in an article",
            List.of("article_id", "begin", "end"),
            List.of("actor_id", "article_id", "begin", "end"),
            Emptiness.ALLOWED);
    public static final Table<Quote> QUOTES = new Table<>(
            "quotes",
            Quote.class,
            "annotate",
            "a statement that an article reports",
            List.of("quote_id"),
            List.of("speaker", "article_id", "quote_id"),
            Emptiness.ALLOWED);
    public static final Table<Reading> READINGS = new Table<>(
            "readings",
            Reading.class,
            "annotate",
            "an article that was annotated",
            List.of("article_id"),
            List.of("article_id"),
            Emptiness.ALLOWED);
    public static final Table<Renaming> RENAMINGS = new Table<>(
            "renamings",
            Renaming.class,
            "name",
            "what an id that articles gave became by the whole corpus, or by a user's correction",
            List.of("found_id", "since"),
            List.of("found_id", "since"),
            Emptiness.ALLOWED);
    public static final Table<Comention> COMENTIONS = new Table<>(
            "comentions",
            Comention.class,
            "comention",
            "two actors in one article: the evidence behind every pair's numbers",
            List.of("article_id", "actor_a", "actor_b"),
            List.of("actor_a", "actor_b", "published", "article_id"),
            Emptiness.ALLOWED);
    public static final Table<ActorPeriod> ACTOR_PERIODS = new Table<>(
            "actor_periods",
            ActorPeriod.class,
            "trend",
            "an actor in a period",
            List.of("actor_id", "window", "period"),
            List.of("actor_id", "window", "period"),
            Emptiness.ALLOWED);
    public static final Table<PairPeriod> PAIR_PERIODS = new Table<>(
            "pair_periods",
            PairPeriod.class,
            "trend",
            "a pair of actors in a period",
            List.of("actor_a", "actor_b", "window", "period"),
            List.of("actor_a", "actor_b", "window", "period"),
            Emptiness.ALLOWED);
    public static final Table<Pair> PAIRS = new Table<>(
            "pairs",
            Pair.class,
            "trend",
            "a pair of actors over the whole corpus",
            List.of("actor_a", "actor_b", "window"),
            List.of("window", "actor_a", "actor_b"),
            Emptiness.ALLOWED);
    public static final Table<SaysAbout> SAYS_ABOUT = new Table<>(
            "says_about",
            SaysAbout.class,
            "trend",
            "what an actor says of another in a period, by stance",
            List.of("speaker", "about", "stance", "window", "period"),
            List.of("speaker", "about", "stance", "window", "period"),
            Emptiness.ALLOWED);
    public static final Table<Trend> TRENDS = new Table<>(
            "trends",
            Trend.class,
            "trend",
            "how a measure of an actor or pair changes over the whole corpus",
            List.of("actor_a", "actor_b", "measure", "window"),
            List.of("measure", "actor_a", "actor_b", "window"),
            Emptiness.ALLOWED);
    public static final Table<Break> BREAKS = new Table<>(
            "breaks",
            Break.class,
            "trend",
            "a sudden change of a measure",
            List.of("actor_a", "actor_b", "measure", "window", "period", "kind"),
            List.of("measure", "actor_a", "actor_b", "window", "period", "kind"),
            Emptiness.ALLOWED);

    public static final Table<AuditItem> AUDIT_ITEMS = new Table<>(
            "audit_items",
            AuditItem.class,
            "audit draw",
            "a finding drawn for a person to label, with its label once there is one",
            List.of("item_id"),
            List.of("kind", "stratum", "year", "item_id"),
            Emptiness.REFUSED);
    public static final Table<Precision> PRECISIONS = new Table<>(
            "precisions",
            Precision.class,
            "audit score",
            "how many findings of a kind, an outlet and a year are right, by an audit",
            List.of("kind", "scope", "outlet", "year"),
            List.of("kind", "scope", "outlet", "year"),
            Emptiness.REFUSED);

    public static final Table<AuditedTrend> AUDITED_TRENDS = new Table<>(
            "audited_trends",
            AuditedTrend.class,
            "audit trends",
            "a trend of joint attention before and after an audit",
            List.of("actor_a", "actor_b", "measure", "window"),
            List.of("window", "actor_a", "actor_b"),
            Emptiness.ALLOWED);

    private static final List<Table<?>> OF_RUN = List.of(
            ARTICLES,
            REJECTIONS,
            INPUTS,
            TEMPLATES,
            STORIES,
            ACTORS,
            MENTIONS,
            QUOTES,
            READINGS,
            RENAMINGS,
            COMENTIONS,
            ACTOR_PERIODS,
            PAIR_PERIODS,
            PAIRS,
            SAYS_ABOUT,
            TRENDS,
            BREAKS);

    private static final List<Table<?>> OF_AUDIT = List.of(AUDIT_ITEMS, PRECISIONS, AUDITED_TRENDS);

    private Tables() {}

    public static List<Table<?>> all() {
        return Stream.of(OF_RUN, OF_AUDIT).<Table<?>>flatMap(List::stream).toList();
    }

    /** Those that {@code parley run} writes. */
    public static List<Table<?>> ofRun() {
        return OF_RUN;
    }

    /** The table of a name; a {@link UserError} that lists the names when there is none. */
    public static Table<?> named(String name) {
        return all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    String names = all().stream().map(Table::name).collect(Collectors.joining(", "));
                    return new UserError("no table is named " + name + "; the tables are " + names);
                });
    }
}
