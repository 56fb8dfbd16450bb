package org.parley.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.actor.ActorFinder;
import org.parley.actor.ActorMention;
import org.parley.quote.QuoteFinder;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.ZoneRange;

/**
 * Reads one article after the other: all that core finds in it, as rows of the tables. A step that fails leaves what the
 * steps before it found, as the stages of {@link ParleyPipeline} do, whose names it uses.
 */
final class ArticleReader {
    private final ActorFinder actors;
    private final QuoteFinder quotes;

    ArticleReader(ActorFinder actors, QuoteFinder quotes) {
        this.actors = actors;
        this.quotes = quotes;
    }

    static ArticleReader of(FinderSupply supply) {
        return new ArticleReader(supply.actors(), supply.quotes());
    }

    /** By Parley's own recogniser. */
    AnnotatedArticle read(PlainArticle article) {
        return read(article, layout -> actors.find(layout, article.published()));
    }

    /** By the names that another recogniser gave: if they can't be read, that is a step that fails. */
    AnnotatedArticle read(PlainArticle article, Supplier<GivenNames> given) {
        List<PassedOver> passedOver = new ArrayList<>();
        AnnotatedArticle annotated = read(article, layout -> {
            GivenNames names = given.get();
            List<ActorMention> mentions = actors.follow(layout, article.published(), names.spans(layout));
            passedOver.addAll(names.passedOver(layout.text()));
            return mentions;
        });
        return annotated.passingOver(passedOver);
    }

    private AnnotatedArticle read(PlainArticle article, Function<Layout, List<ActorMention>> finder) {
        List<Failure> failures = new ArrayList<>();
        Named named = Failure.boundary(
                ActorAnnotator.STEP, () -> Named.of(layout(article), finder), failure -> failed(failure, failures));
        List<PlacedStatement> statements = Failure.boundary(StatementAnnotator.STEP, () -> said(named), failure -> {
            failures.add(failure);
            return List.of();
        });
        return AnnotatedArticle.of(article, named::placed, () -> statements, failures);
    }

    private static Named failed(Failure failure, List<Failure> failures) {
        failures.add(failure);
        return new Named(Layout.of("", List.of()), List.of());
    }

    private static Layout layout(PlainArticle article) {
        String text = article.text();
        CodePoints codePoints = CodePoints.of(text);
        return Layout.of(
                text,
                article.zones().stream()
                        .map(zone -> ZoneRange.of(zone, codePoints))
                        .toList());
    }

    private List<PlacedStatement> said(Named named) {
        return named.layout().tokens() == 0
                ? List.of()
                : quotes.find(named.layout(), named.mentions()).stream()
                        .map(statement -> PlacedStatement.of(statement, named.layout()))
                        .toList();
    }

    /** A laid-out text whose actors are found. */
    private record Named(Layout layout, List<ActorMention> mentions) {
        static Named of(Layout layout, Function<Layout, List<ActorMention>> finder) {
            return new Named(layout, finder.apply(layout));
        }

        List<PlacedMention> placed() {
            return mentions.stream()
                    .map(mention -> PlacedMention.of(mention, layout))
                    .toList();
        }
    }
}
