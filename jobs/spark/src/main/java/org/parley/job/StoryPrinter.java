package org.parley.job;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.evidence.ArticleBehind;
import org.parley.evidence.EvidentText;
import org.parley.evidence.Mark;
import org.parley.evidence.StoryBehind;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.table.Warehouse;

/** Prints stories, each with its copies folded and the sentences that show it. */
record StoryPrinter(Warehouse warehouse, Subject subject, Pen pen, PrintWriter out) {
    private static final int INDENT = 4;
    private static final int SENTENCES = 3;
    private static final int STATEMENTS = 3;
    private static final int COPIES = 6;

    void print(List<? extends StoryBehind> stories) {
        StoryTexts texts = StoryTexts.of(warehouse, subject, stories);
        for (StoryBehind story : stories) {
            out.println();
            print(story, texts);
        }
    }

    private void print(StoryBehind story, StoryTexts texts) {
        ArticleBehind best = story.best();
        String title = texts.head(best.articleId()).title();
        String outlet = story.firstOutlet() == null ? "unknown outlet" : story.firstOutlet();
        out.println("  " + pen.bold(story.firstPublished() + "  " + outlet + "  ")
                + (title == null ? "(no title)" : ActorPage.oneLine(title)));
        indented(pen.grey(subject.how(best) + "; article " + best.articleId()));
        copies(story, best, texts);
        sentences(best.articleId(), texts);
        statements(texts.quotes(best.articleId()));
    }

    private void copies(StoryBehind story, ArticleBehind best, StoryTexts texts) {
        List<StoryTexts.Head> copies = story.articles().stream()
                .map(article -> texts.head(article.articleId()))
                .filter(head -> !head.articleId().equals(story.storyId()))
                .sorted(Comparator.comparing(
                                StoryTexts.Head::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(StoryTexts.Head::outletOrUnknown)
                        .thenComparing(StoryTexts.Head::articleId))
                .toList();
        if (!copies.isEmpty()) {
            indented("+ " + copies.size() + (copies.size() == 1 ? " copy: " : " copies: ")
                    + copies.stream()
                            .limit(COPIES)
                            .map(StoryTexts.Head::outletOrUnknown)
                            .collect(Collectors.joining(", "))
                    + (copies.size() > COPIES ? " and others" : ""));
        }
        if (!best.articleId().equals(story.storyId())) {
            indented("as printed by " + texts.head(best.articleId()).outletOrUnknown() + ":");
        }
    }

    private void sentences(String articleId, StoryTexts texts) {
        List<Mention> mentions = texts.mentions(articleId);
        EvidentText text = new EvidentText(texts.text(articleId));
        SortedSet<Integer> all = subject.sentences(text, mentions);
        SortedSet<Integer> shown = all.stream().limit(SENTENCES).collect(Collectors.toCollection(TreeSet::new));
        if (shown.isEmpty()) {
            return;
        }
        Map<String, String> names = subject.actors().stream().collect(Collectors.toMap(Actor::actorId, Actor::name));
        List<Mark> marks = new ArrayList<>();
        for (Mention mention : mentions) {
            marks.add(Mark.of(
                    new Span(mention.begin(), mention.end()),
                    mention.surface(),
                    mention.form(),
                    names.getOrDefault(String.valueOf(mention.actorId()), "")));
        }
        int more = all.size() - shown.size();
        indented(pen.write(text.excerpt(shown, marks))
                + (more == 0 ? "" : pen.grey(" (" + more + (more == 1 ? " more sentence)" : " more sentences)"))));
    }

    private void statements(List<Quote> quotes) {
        quotes.stream()
                .limit(STATEMENTS)
                .forEach(quote -> indented(pen.grey("statement " + quote.quoteId() + ": "
                        + (quote.speaker() == null
                                ? "by nobody known"
                                : quote.speakerName() == null ? quote.speaker() : quote.speakerName())
                        + ", " + quote.stance().name().toLowerCase(Locale.ROOT))));
        if (quotes.size() > STATEMENTS) {
            indented(pen.grey("and " + (quotes.size() - STATEMENTS) + " more statements"));
        }
    }

    private void indented(String words) {
        Pen.wrapped(words, INDENT).forEach(out::println);
    }
}
