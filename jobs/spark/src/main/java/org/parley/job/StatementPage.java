package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.evidence.EvidentText;
import org.parley.evidence.Mark;
import org.parley.model.Article;
import org.parley.model.Hop;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.model.Story;
import org.parley.model.UnknownSpeaker;
import org.parley.session.UserError;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** A statement with the sentences that report it, who speaks, and who passed it on. */
record StatementPage(Warehouse warehouse, Pen pen, PrintWriter out) {
    private static final int INDENT = 4;

    void print(String quoteId) {
        Quote quote = warehouse.read(Tables.QUOTES).filter(col("quote_id").equalTo(quoteId)).collectAsList().stream()
                .findFirst()
                .orElseThrow(() -> new UserError("no statement has the id " + quoteId + " in " + warehouse));
        Article article = article(quote);
        Map<String, String> names = names(quote);
        EvidentText text = new EvidentText(article.text());
        out.println();
        out.printf(
                Locale.ROOT,
                "  %s  %s, %s, confidence %.2f%n%n",
                pen.bold("statement " + quoteId),
                word(quote.type()),
                word(quote.stance()),
                quote.confidence());
        Grid grid = new Grid("<", "<")
                .row("speaker", speaker(quote, names))
                .row("source", words(article, quote.source()))
                .row(
                        "cue",
                        words(article, quote.cue()) + (quote.cueLemma() == null ? "" : " (" + quote.cueLemma() + ")"));
        if (!quote.mentioned().isEmpty()) {
            grid.row(
                    "mentions",
                    quote.mentioned().stream().map(id -> called(id, names)).collect(Collectors.joining(", ")));
        }
        if (quote.nestedIn() != null) {
            grid.row("part of", "statement " + quote.nestedIn());
        }
        if (quote.foundSpeaker() != null) {
            grid.row("speaker by the article alone", quote.foundSpeaker());
        }
        grid.row("printed", printed(article));
        story(article.articleId(), article.month()).ifPresent(line -> grid.row("story", line));
        grid.lines().stream().skip(1).forEach(out::println);
        out.println();
        List<Span> all = new ArrayList<>(quote.content());
        all.addAll(quote.cue());
        all.addAll(quote.source());
        List<Mark> marks =
                quote.content().stream().map(span -> new Mark(span, null)).toList();
        Pen.wrapped(pen.write(text.excerpt(text.with(all), marks)), INDENT).forEach(out::println);
        chain(quote, names);
    }

    private Article article(Quote quote) {
        return warehouse
                .read(Tables.ARTICLES)
                .filter(col("month")
                        .equalTo(quote.month())
                        .and(col("article_id").equalTo(quote.articleId())))
                .collectAsList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new UserError("the article " + quote.articleId() + " of statement " + quote.quoteId()
                        + " is not in " + warehouse + ": run parley check to see what is broken"));
    }

    private void chain(Quote quote, Map<String, String> names) {
        if (quote.chain().isEmpty()) {
            return;
        }
        Grid grid = new Grid("<passed on", "<by", "<who is");
        int place = 1;
        for (Hop hop : quote.chain()) {
            grid.row(
                    place++ + " " + word(hop.role()),
                    ActorPage.oneLine(hop.name()),
                    hop.actorId() == null ? "not resolved" : called(hop.actorId(), names));
        }
        out.println();
        grid.lines().forEach(out::println);
    }

    private Map<String, String> names(Quote quote) {
        Set<String> ids = new TreeSet<>(quote.mentioned());
        if (quote.speaker() != null) {
            ids.add(quote.speaker());
        }
        quote.chain().forEach(hop -> {
            if (hop.actorId() != null) {
                ids.add(hop.actorId());
            }
        });
        Map<String, String> names = new HashMap<>();
        warehouse
                .read(Tables.ACTORS)
                .filter(col("actor_id").isin(ids.toArray()))
                .select("actor_id", "name")
                .collectAsList()
                .forEach(row -> names.put(row.getString(0), row.getString(1)));
        return names;
    }

    private Optional<String> story(String articleId, String month) {
        return warehouse
                .read(Tables.STORIES)
                .filter(col("month").equalTo(month).and(col("article_id").equalTo(articleId)))
                .collectAsList()
                .stream()
                .findFirst()
                .map(StatementPage::told);
    }

    private static String told(Story story) {
        String day = story.firstPublished() == null
                ? "undated"
                : story.firstPublished().toString();
        return story.isFirst()
                ? story.storyId() + ", this is its first article"
                : story.storyId() + ", first printed by "
                        + (story.firstOutlet() == null ? "unknown outlet" : story.firstOutlet()) + " on " + day;
    }

    private static String printed(Article article) {
        return (article.published() == null ? "undated" : article.published().toString()) + "  "
                + (article.outlet() == null ? "unknown outlet" : article.outlet()) + "  "
                + (article.title() == null ? "(no title)" : ActorPage.oneLine(article.title())) + "; article "
                + article.articleId();
    }

    private static String speaker(Quote quote, Map<String, String> names) {
        UnknownSpeaker reason = quote.reason();
        String told = quote.speakerName() == null ? "" : ", in full " + quote.speakerName();
        return reason == null ? called(quote.speaker(), names) + told : "unknown: " + because(reason);
    }

    private static String because(UnknownSpeaker reason) {
        return switch (reason) {
            case NO_SOURCE -> "the text names no source";
            case UNRESOLVED_SOURCE -> "the source is a pronoun or a noun that was not resolved";
            case UNNAMED_SOURCE -> "the text says that the source is unnamed";
            case AMBIGUOUS -> "more than one actor could be meant";
            case NOT_AN_ACTOR -> "the source is no actor by the whole corpus or by a correction";
        };
    }

    private static String called(@Nullable String id, Map<String, String> names) {
        return names.containsKey(String.valueOf(id))
                ? names.get(String.valueOf(id)) + " (" + id + ")"
                : String.valueOf(id);
    }

    private static String words(Article article, List<Span> spans) {
        String text = article.text();
        return spans.isEmpty()
                ? "-"
                : spans.stream()
                        .map(span -> text.substring(
                                text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end())))
                        .map(ActorPage::oneLine)
                        .collect(Collectors.joining(" … ", "\"", "\""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
