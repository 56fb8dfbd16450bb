package org.parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateMethod;

/**
 * What a page tells of its article beside the text: in JSON-LD, Open Graph, Dublin Core and other meta tags, microdata,
 * {@code <time>}, {@code <h1>} and {@code <title>}, in this order.
 */
final class PageFacts {
    private static final double STATED = 0.98;
    private static final double META = 0.9;
    private static final double TIME = 0.7;
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_TITLE = 12;
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "parsely-pub-date",
            "datepublished",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "article.published",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "date");

    private final Map<String, List<String>> metas = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final JsonLd jsonLd;
    private @Nullable String canonical;
    private @Nullable String title;
    private @Nullable String shortTitle;
    private @Nullable Element heading;
    private @Nullable Element body;
    private final @Nullable String language;

    private PageFacts(Document page) {
        page.traverse(new Gathering());
        jsonLd = JsonLd.of(scripts);
        Element root = page.firstElementChild();
        language = root == null ? null : root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
    }

    static PageFacts of(Document page) {
        return new PageFacts(page);
    }

    /** The headline, without the outlet's name behind it. */
    @Nullable
    String title() {
        String found = jsonLd.headline()
                .or(() -> meta("og:title", "twitter:title", "dc.title", "headline"))
                .or(() -> Optional.ofNullable(heading).map(Element::text))
                .or(() -> Optional.ofNullable(shortTitle))
                .or(() -> Optional.ofNullable(title))
                .map(PageFacts::oneLine)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        String outlet = outlet();
        return found == null || outlet == null ? found : withoutOutlet(found, outlet);
    }

    @Nullable
    String outlet() {
        return jsonLd.publisher()
                .or(() -> meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"))
                .map(PageFacts::oneLine)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.contains("://"))
                .orElse(null);
    }

    @Nullable
    String url() {
        return Optional.ofNullable(canonical)
                .or(() -> meta("og:url"))
                .or(jsonLd::url)
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .orElse(null);
    }

    @Nullable
    String byline() {
        List<String> authors = new ArrayList<>(jsonLd.authors());
        if (authors.isEmpty()) {
            List.of(
                            "author",
                            "article:author",
                            "parsely-author",
                            "sailthru.author",
                            "byl",
                            "dc.creator",
                            "dcterms.creator")
                    .forEach(key -> {
                        if (authors.isEmpty()) {
                            metas.getOrDefault(key, List.of()).stream()
                                    .map(PageFacts::oneLine)
                                    .filter(name ->
                                            !name.isEmpty() && !name.contains("://") && name.length() <= LONGEST_NAME)
                                    .forEach(authors::add);
                        }
                    });
        }
        return authors.isEmpty() ? null : String.join(", ", new LinkedHashSet<>(authors));
    }

    @Nullable
    String language() {
        return Optional.ofNullable(language)
                .filter(code -> !code.isBlank())
                .or(jsonLd::language)
                .or(() -> meta("og:locale", "content-language", "dc.language", "language"))
                .map(Languages::code)
                .orElse(null);
    }

    List<String> tags() {
        List<String> keywords = jsonLd.keywords();
        if (!keywords.isEmpty()) {
            return keywords;
        }
        LinkedHashSet<String> tags = new LinkedHashSet<>(metas.getOrDefault("article:tag", List.of()));
        if (tags.isEmpty()) {
            meta("news_keywords", "keywords", "parsely-tags", "dc.subject")
                    .ifPresent(line -> tags.addAll(List.of(line.split("[,;|]", -1))));
        }
        return tags.stream()
                .map(PageFacts::oneLine)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Days of publication, best first. */
    List<StatedDay> days() {
        List<StatedDay> days = new ArrayList<>();
        jsonLd.published()
                .flatMap(value -> StatedDay.of(value, DateMethod.METADATA, STATED))
                .ifPresent(days::add);
        for (String key : PUBLISHED) {
            for (String value : metas.getOrDefault(key, List.of())) {
                StatedDay.of(value, DateMethod.METADATA, key.startsWith("article:") ? STATED : META)
                        .ifPresent(days::add);
            }
        }
        for (String value : times) {
            StatedDay.of(value, DateMethod.METADATA, TIME).ifPresent(days::add);
        }
        return days;
    }

    /** The text that JSON-LD gives, if it does. */
    @Nullable
    String articleBody() {
        return jsonLd.body().orElse(null);
    }

    /** The element that microdata names as the article's body. */
    @Nullable
    Element bodyElement() {
        return body;
    }

    @Nullable
    Element heading() {
        return heading;
    }

    private Optional<String> meta(String... keys) {
        for (String key : keys) {
            for (String value : metas.getOrDefault(key, List.of())) {
                if (!value.isBlank()) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private static String oneLine(String text) {
        return StrictText.wellFormed(text).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String withoutOutlet(String title, String outlet) {
        if (title.length() <= outlet.length()
                || !title.regionMatches(true, title.length() - outlet.length(), outlet, 0, outlet.length())) {
            return title;
        }
        String before = title.substring(0, title.length() - outlet.length()).stripTrailing();
        boolean parted = !before.isEmpty() && "|-–—:»·•".indexOf(before.charAt(before.length() - 1)) >= 0;
        String headline = parted ? before.substring(0, before.length() - 1).stripTrailing() : "";
        return headline.isEmpty() ? title : headline;
    }

    /** Takes facts from elements in one walk through the page. */
    private final class Gathering implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "meta" -> meta(element);
                case "script" -> {
                    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                        scripts.add(element.data());
                    }
                }
                case "link" -> {
                    if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
                        canonical = element.attr("href").strip();
                    }
                }
                case "title" -> title = title == null ? element.text() : title;
                case "h1" -> heading = heading == null && !element.text().isBlank() ? element : heading;
                case "h2", "h3", "b", "strong" -> repeated(element);
                case "time" -> times.add(element.hasAttr("datetime") ? element.attr("datetime") : element.text());
                default -> {}
            }
            microdata(element);
        }

        /** A line that the page's title begins with is the title; what follows there is the outlet. */
        private void repeated(Element element) {
            if (title == null || heading != null || shortTitle != null) {
                return;
            }
            String line = oneLine(element.text());
            String whole = oneLine(title);
            if (line.length() >= SHORTEST_TITLE && whole.length() > line.length() && whole.startsWith(line + " ")) {
                shortTitle = line;
            }
        }

        private void meta(Element element) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String key = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty()) {
                    metas.computeIfAbsent(key, k -> new ArrayList<>()).add(element.attr("content"));
                }
            }
        }

        private void microdata(Element element) {
            switch (element.attr("itemprop")) {
                case "articleBody" -> body = body == null ? element : body;
                case "datePublished" -> {
                    if (!element.normalName().equals("meta")) {
                        String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
                        metas.computeIfAbsent("datepublished", k -> new ArrayList<>())
                                .add(value.isBlank() ? element.text() : value);
                    }
                }
                default -> {}
            }
        }
    }
}
