package org.parley.nlp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.parley.actor.ActorMention;
import org.parley.model.Hop;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.Quote;
import org.parley.model.Span;
import org.parley.quote.Statement;
import org.parley.text.CodePoints;
import org.parley.text.Range;

/** The edge between an article's text and the tables: UTF-16 places become code points here, once. */
final class TableEdge {
    private static final int ID_DIGITS = 20;

    private final String articleId;
    private final String month;
    private final String text;
    private final CodePoints codePoints;

    TableEdge(String articleId, String month, String text) {
        this.articleId = articleId;
        this.month = month;
        this.text = text;
        this.codePoints = CodePoints.of(text);
    }

    List<Mention> mentions(List<PlacedMention> placed) {
        return placed.stream().map(this::mention).toList();
    }

    /**
     * The rows of an article's statements.
     *
     * @param placed the statements, as found
     * @param mentions the article's mentions, by begin
     */
    List<Quote> quotes(List<PlacedStatement> placed, List<PlacedMention> mentions) {
        List<String> ids = placed.stream().map(one -> id(one.statement())).toList();
        List<Quote> quotes = new ArrayList<>(placed.size());
        for (int i = 0; i < placed.size(); i++) {
            quotes.add(quote(placed.get(i), ids.get(i), ids, mentions));
        }
        return quotes;
    }

    private Mention mention(PlacedMention placed) {
        ActorMention mention = placed.mention();
        Span span = codePoints.span(mention.range());
        return new Mention(
                articleId,
                mention.actorId(),
                span.begin(),
                span.end(),
                mention.range().of(text),
                mention.form(),
                mention.type(),
                placed.zone(),
                placed.paragraph(),
                placed.sentence(),
                mention.first(),
                mention.beyond() - mention.first(),
                placed.inQuote(),
                mention.finder(),
                mention.confidence(),
                mention.reason(),
                mention.speaksFor(),
                month);
    }

    private Quote quote(PlacedStatement placed, String id, List<String> ids, List<PlacedMention> mentions) {
        Statement statement = placed.statement();
        return new Quote(
                id,
                articleId,
                statement.type(),
                spans(statement.content()),
                spans(statement.cue()),
                spans(statement.source()),
                statement.cueLemma(),
                statement.speaker(),
                statement.speakerName(),
                statement.stance(),
                statement.confidence(),
                statement.reason(),
                statement.nestedIn() < 0 ? null : ids.get(statement.nestedIn()),
                statement.chain().stream().map(this::hop).toList(),
                mentioned(statement.content(), mentions),
                placed.paragraph(),
                placed.sentence(),
                month);
    }

    private Hop hop(Statement.Link link) {
        Span span = codePoints.span(link.range());
        return new Hop(link.role(), link.actorId(), link.range().of(text), span.begin(), span.end());
    }

    private List<Span> spans(List<Range> ranges) {
        return ranges.stream().map(codePoints::span).toList();
    }

    /** The first digits of the SHA-256 of the article's id and the places of content and source, in code points. */
    private String id(Statement statement) {
        StringBuilder place = new StringBuilder(articleId).append("\ncontent");
        spans(statement.content()).forEach(span -> append(place, span));
        place.append("\nsource");
        spans(statement.source()).forEach(span -> append(place, span));
        MessageDigest digest = Digests.sha256();
        byte[] hash = digest.digest(place.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
    }

    private static void append(StringBuilder place, Span span) {
        place.append(' ').append(span.begin()).append(':').append(span.end());
    }

    /**
     * The actors named inside a content, the speaker among them where the content names him or her. A pronoun names
     * nobody: "I" in one's own words would make every speaker speak of him- or herself.
     */
    private static List<String> mentioned(List<Range> content, List<PlacedMention> mentions) {
        TreeSet<String> found = new TreeSet<>();
        for (Range range : content) {
            for (int i = firstFrom(mentions, range.begin()); i < mentions.size(); i++) {
                ActorMention mention = mentions.get(i).mention();
                if (mention.range().begin() >= range.end()) {
                    break;
                }
                String actorId = mention.actorId();
                if (actorId != null && mention.form() != MentionForm.PRONOUN && range.contains(mention.range())) {
                    found.add(actorId);
                }
            }
        }
        return List.copyOf(found);
    }

    private static int firstFrom(List<PlacedMention> mentions, int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).mention().range().begin() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
