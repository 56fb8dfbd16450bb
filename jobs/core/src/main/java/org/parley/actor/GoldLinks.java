package org.parley.actor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.actor.GoldArticle.GoldMention;
import org.parley.actor.GoldArticle.GoldRole;
import org.parley.model.ActorType;
import org.parley.model.Span;

/**
 * Reads a gold set of links: JSON lines with "article", "part", "fingerprint", "mentions" (lists of begin, end, form,
 * type and entity) and "speaks_for" (lists of begin, end and the body's entity). Places are code points, end exclusive;
 * the texts are not in it.
 */
public final class GoldLinks {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;

    private GoldLinks(JsonParser json) {
        this.json = json;
    }

    /**
     * The articles, in the file's order.
     *
     * @param name what to call the file in errors
     * @throws IllegalArgumentException when a line can't be understood; the message names file and line
     */
    public static List<GoldArticle> read(BufferedReader lines, String name) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        int number = 0;
        String line;
        while ((line = lines.readLine()) != null) {
            number++;
            if (!line.isBlank()) {
                try (JsonParser json = JSON.createParser(line)) {
                    articles.add(new GoldLinks(json).article());
                } catch (JsonProcessingException e) {
                    throw new IllegalArgumentException(
                            name + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return articles;
    }

    private GoldArticle article() throws IOException {
        String article = null;
        String part = null;
        String fingerprint = null;
        List<GoldMention> mentions = List.of();
        List<GoldRole> roles = List.of();
        expect(json.nextToken(), JsonToken.START_OBJECT, "an article");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "article" -> article = string(field);
                case "part" -> part = string(field);
                case "fingerprint" -> fingerprint = string(field);
                case "mentions" -> mentions = mentions();
                case "speaks_for" -> roles = roles();
                default -> json.skipChildren();
            }
        }
        return new GoldArticle(
                there(article, "article"), there(part, "part"), there(fingerprint, "fingerprint"), mentions, roles);
    }

    private List<GoldMention> mentions() throws IOException {
        List<GoldMention> mentions = new ArrayList<>();
        expect(json.currentToken(), JsonToken.START_ARRAY, "\"mentions\"");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_ARRAY, "a mention");
            Span span = new Span(number(), number());
            json.nextToken();
            GoldForm form = GoldForm.valueOf(string("form").toUpperCase(Locale.ROOT));
            json.nextToken();
            ActorType type = ActorType.valueOf(string("type"));
            mentions.add(new GoldMention(span, form, type, number()));
            expect(json.nextToken(), JsonToken.END_ARRAY, "the end of a mention");
        }
        return mentions;
    }

    private List<GoldRole> roles() throws IOException {
        List<GoldRole> roles = new ArrayList<>();
        expect(json.currentToken(), JsonToken.START_ARRAY, "\"speaks_for\"");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken(), JsonToken.START_ARRAY, "a role");
            roles.add(new GoldRole(new Span(number(), number()), number()));
            expect(json.nextToken(), JsonToken.END_ARRAY, "the end of a role");
        }
        return roles;
    }

    private int number() throws IOException {
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a number");
        return json.getIntValue();
    }

    private String string(String field) throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING, "\"" + field + "\"");
        return json.getText();
    }

    private static void expect(@Nullable JsonToken found, JsonToken expected, String what) {
        if (found != expected) {
            throw new IllegalArgumentException(what + " can't begin with " + found);
        }
    }

    private static String there(@Nullable String value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + field + "\" is missing");
        }
        return value;
    }
}
