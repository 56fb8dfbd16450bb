package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.parley.actor.ActorFinder;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.Range;

/** Finds statements in gold documents, and says where as the gold sets do: the marks of a quotation left out. */
public final class QuoteEvaluation {
    private static final String THAT = "that ";

    private final ActorFinder actors;
    private final QuoteFinder quotes;

    public QuoteEvaluation(ActorFinder actors, QuoteFinder quotes) {
        this.actors = actors;
        this.quotes = quotes;
    }

    /** What is found in each document, in their order. */
    public List<PredictedDocument> predict(GoldQuotes gold) {
        return gold.documents().stream().map(this::predict).toList();
    }

    private PredictedDocument predict(GoldDocument document) {
        String text = document.text();
        CodePoints points = CodePoints.of(text);
        Layout layout = MarkedPage.layout(text);
        List<PredictedQuote> predicted = quotes.find(layout, actors.find(layout)).stream()
                .map(statement -> new PredictedQuote(
                        statement.type(),
                        new QuoteSpans(
                                withThat(text, statement).stream()
                                        .map(points::span)
                                        .toList(),
                                statement.cue().stream().map(points::span).toList(),
                                statement.source().stream().map(points::span).toList()),
                        statement.cueLemma(),
                        statement.speakerName(),
                        statement.confidence()))
                .toList();
        return new PredictedDocument(document.id(), predicted);
    }

    /** The gold sets count a "that" before the content to it, Parley does not. */
    private static List<Range> withThat(String text, Statement statement) {
        List<Range> content = new ArrayList<>(statement.content());
        Range first = content.get(0);
        if (text.startsWith(THAT, first.begin() - THAT.length())) {
            content.set(0, new Range(first.begin() - THAT.length(), first.end()));
        }
        return content;
    }
}
