package org.parley.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.parley.evidence.ArticleBehind;
import org.parley.evidence.EvidentText;
import org.parley.evidence.StoryBehind;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.table.Warehouse;

/**
 * Writes stories as JSON lines: an object for each story with its articles, the one that shows it best, the sentences and
 * mentions in it [code points], and the statements that are part of the evidence.
 */
record StoryJson(Warehouse warehouse, Subject subject, PrintWriter out) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    void print(List<? extends StoryBehind> stories) {
        StoryTexts texts = StoryTexts.of(warehouse, subject, stories);
        for (StoryBehind story : stories) {
            try {
                out.println(JSON.writeValueAsString(line(story, texts)));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ObjectNode line(StoryBehind story, StoryTexts texts) {
        String best = story.best().articleId();
        ObjectNode line = JSON.createObjectNode()
                .put("story_id", story.storyId())
                .put("first_published", story.firstPublished().toString())
                .put("first_outlet", story.firstOutlet())
                .put("title", texts.head(best).title())
                .put("article_id", best);
        List<Mention> mentions = texts.mentions(best);
        EvidentText text = new EvidentText(texts.text(best));
        ArrayNode sentences = line.putArray("sentences");
        subject.sentences(text, mentions).forEach(sentence -> sentences.addPOJO(text.span(sentence)));
        ArrayNode marked = line.putArray("mentions");
        mentions.forEach(mention -> marked.addObject()
                .put("actor_id", mention.actorId())
                .put("begin", mention.begin())
                .put("end", mention.end()));
        ArrayNode quotes = line.putArray("quotes");
        texts.quotes(best).stream().map(Quote::quoteId).forEach(quotes::add);
        ArrayNode articles = line.putArray("articles");
        for (ArticleBehind article : story.articles()) {
            StoryTexts.Head head = texts.head(article.articleId());
            articles.add(JSON.<ObjectNode>valueToTree(article)
                    .put("outlet", head.outlet())
                    .put(
                            "published",
                            head.published() == null ? null : head.published().toString()));
        }
        return line;
    }
}
