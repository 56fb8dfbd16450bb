package org.parley.actor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.read.PublicationDay;
import org.parley.text.Layout;
import org.parley.text.Page;

/** Scores a finder of actors on annotated articles, whose texts are looked up in the corpora that they are from. */
public final class LinkEvaluation {
    private static final JsonFactory JSON = new JsonFactory();

    private final ActorFinder finder;
    private final Map<String, GoldArticle> open = new HashMap<>();
    private final Map<String, LinkScore> byPart = new TreeMap<>();
    private final List<Judged> judged = new ArrayList<>();

    /**
     * A verdict, for those who want to see the words.
     *
     * @param article the article's id
     * @param part the part that it belongs to
     * @param verdict what is to be said of the link
     */
    public record Judged(String article, String part, LinkVerdict verdict) {}

    private record Text(String id, @Nullable LocalDate published, @Nullable String title, String text) {}

    /** @throws IllegalArgumentException where an article is annotated twice */
    public LinkEvaluation(ActorFinder finder, List<GoldArticle> gold) {
        this.finder = finder;
        for (GoldArticle article : gold) {
            if (open.put(article.article(), article) != null) {
                throw new IllegalArgumentException(article.article() + " is annotated twice");
            }
        }
    }

    /**
     * Scores those articles whose texts are in a corpus: JSON lines with "id", "text" and perhaps "title" and
     * "date", the day of publication.
     *
     * @param name what to call the corpus in errors
     * @throws IllegalArgumentException when a line can't be understood, or a text is not the one that was annotated
     */
    public void read(BufferedReader corpus, String name) throws IOException {
        int number = 0;
        String line;
        while (!open.isEmpty() && (line = corpus.readLine()) != null) {
            number++;
            Text text = line.isBlank() ? null : text(line, name + ", line " + number + ": ");
            GoldArticle gold = text == null ? null : open.remove(text.id());
            if (text != null && gold != null) {
                add(gold, text);
            }
        }
    }

    private void add(GoldArticle gold, Text text) {
        if (!GoldArticle.fingerprint(text.text()).equals(gold.fingerprint())) {
            throw new IllegalArgumentException("the text of " + gold.article() + " is not the one that was annotated");
        }
        Layout layout =
                Layout.of(text.text(), Page.ofRecord(text.text(), text.title()).zones());
        LinkScore score = LinkScore.of(gold, layout, finder.find(layout, text.published()));
        byPart.merge(gold.part(), score, LinkScore::plus);
        score.verdicts().forEach(verdict -> judged.add(new Judged(gold.article(), gold.part(), verdict)));
    }

    /** The record of a line, if it is one of an article that is still without a text. */
    private @Nullable Text text(String line, String place) throws IOException {
        String id = null;
        LocalDate published = null;
        String title = null;
        String text = null;
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "id" -> {
                        id = json.getText();
                        if (!open.containsKey(id)) {
                            return null;
                        }
                    }
                    case "date" -> {
                        published = PublicationDay.of(json.getValueAsString("")).orElse(null);
                        json.skipChildren();
                    }
                    case "title" -> title = json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
                    case "text" -> text = json.getText();
                    default -> json.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place + "not JSON: " + e.getOriginalMessage(), e);
        }
        return id == null || text == null ? null : new Text(id, published, title, text);
    }

    /** The ids of the annotated articles without a text so far. */
    public List<String> missing() {
        return open.keySet().stream().sorted().toList();
    }

    /** The scores by part of the gold set. */
    public Map<String, LinkScore> byPart() {
        return new TreeMap<>(byPart);
    }

    /** All verdicts, in the order in which the articles were read. */
    public List<Judged> judged() {
        return List.copyOf(judged);
    }
}
