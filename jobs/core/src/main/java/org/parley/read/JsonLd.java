package org.parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD, by schema.org's terms. The article may stand alone, in a list, in a
 * {@code @graph} or be another node's main entity; authors and publishers may be named, objects, lists, or references to
 * another node.
 */
final class JsonLd {
    private static final int DEEPEST = 8;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> nodes = new ArrayList<>();
    private final Map<?, ?> article;
    private final Map<?, ?> page;

    private JsonLd(List<String> scripts) {
        for (String script : scripts) {
            add(JsonTree.of(json(script)), 0);
        }
        article = first(type -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
        page = first(type -> type.endsWith("WebPage"));
    }

    /** @param scripts the contents of a page's elements of JSON-LD; broken ones are left out */
    static JsonLd of(List<String> scripts) {
        return new JsonLd(scripts);
    }

    Optional<String> headline() {
        return text(article, "headline").or(() -> text(article, "name"));
    }

    Optional<String> published() {
        return text(article, "datePublished")
                .or(() -> text(article, "dateCreated"))
                .or(() -> text(page, "datePublished"));
    }

    Optional<String> body() {
        return text(article, "articleBody");
    }

    Optional<String> url() {
        return text(article, "url");
    }

    Optional<String> language() {
        return text(article, "inLanguage").or(() -> text(page, "inLanguage"));
    }

    Optional<String> publisher() {
        return names(article.get("publisher")).stream()
                .findFirst()
                .or(() -> names(article.get("sourceOrganization")).stream().findFirst());
    }

    List<String> authors() {
        List<String> authors = names(article.get("author"));
        return authors.isEmpty() ? names(article.get("creator")) : authors;
    }

    List<String> keywords() {
        Object keywords = article.get("keywords");
        List<String> found = new ArrayList<>();
        if (keywords instanceof String line) {
            found.addAll(List.of(plain(line).split("[,;|]", -1)));
        } else {
            found.addAll(names(keywords));
        }
        return found.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private void add(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> add(item, depth + 1));
        } else if (value instanceof Map<?, ?> node) {
            nodes.add(node);
            // A node that is spelt out, not one that is only referred to.
            if (node.get("@id") instanceof String id && node.size() > 1) {
                byId.putIfAbsent(id, node);
            }
            add(node.get("@graph"), depth + 1);
            add(node.get("mainEntity"), depth + 1);
            if (node.get("mainEntityOfPage") instanceof Map<?, ?> main) {
                add(main, depth + 1);
            }
        }
    }

    private Map<?, ?> first(Predicate<String> wanted) {
        for (Map<?, ?> node : nodes) {
            if (types(node).stream().anyMatch(wanted)) {
                return node;
            }
        }
        return Map.of();
    }

    private static Set<String> types(Map<?, ?> node) {
        Set<String> types = new HashSet<>();
        Object type = node.get("@type");
        for (Object one : type instanceof List<?> list ? list : List.of(type == null ? "" : type)) {
            types.add(String.valueOf(one).replaceFirst("^.*[/#:]", ""));
        }
        return types;
    }

    private static Optional<String> text(Map<?, ?> node, String key) {
        Object value = node.get(key);
        if (value instanceof List<?> list && !list.isEmpty()) {
            value = list.get(0);
        }
        if (value instanceof Map<?, ?> object) {
            value = object.get("@value");
        }
        return value instanceof String text ? Optional.of(plain(text)).filter(t -> !t.isBlank()) : Optional.empty();
    }

    /** The names that a value gives: itself, its name, or those of its parts. */
    private List<String> names(@Nullable Object value) {
        Set<String> names = new LinkedHashSet<>();
        for (Object one : value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
            if (one instanceof String text) {
                names.add(plain(text).strip());
            } else if (one instanceof Map<?, ?> node) {
                Map<?, ?> whole =
                        node.get("name") == null ? byId.getOrDefault(String.valueOf(node.get("@id")), node) : node;
                text(whole, "name").map(String::strip).ifPresent(names::add);
            }
        }
        names.removeIf(name -> name.isEmpty() || name.startsWith("http://") || name.startsWith("https://"));
        return new ArrayList<>(names);
    }

    private static String plain(String text) {
        return StrictText.wellFormed(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
    }

    /** The script without what hid it from old browsers. */
    private static String json(String script) {
        int hidden = script.indexOf("[CDATA[");
        int begin = hidden < 0 || hidden > 20 ? 0 : hidden + 7;
        while (begin < script.length() && script.charAt(begin) != '{' && script.charAt(begin) != '[') {
            begin++;
        }
        return script.substring(begin);
    }
}
