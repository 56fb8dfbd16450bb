package org.parley.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.dating.FoundDay;
import org.parley.language.ArticleLanguage;
import org.parley.model.Article;
import org.parley.model.Months;
import org.parley.model.RejectionCode;
import org.parley.model.Zone;
import org.parley.text.CodePoints;
import org.parley.text.Page;
import org.parley.text.Words;

/** Makes articles of what stood on the web. */
final class WebArticle {
    private static final Pattern NUMBERS = Pattern.compile("[\\d_.-]+");

    private WebArticle() {}

    /**
     * An article of a page's paragraphs, its title on the first line.
     *
     * @param facts what the page tells beside them
     */
    static Read of(
            List<String> paragraphs, PageFacts facts, @Nullable String title, PageOrigin origin, ReadOptions options) {
        if (paragraphs.isEmpty()) {
            return ReadRejection.of(
                    origin.path(), origin.offset(), RejectionCode.EMPTY_TEXT, "no text of an article is in the page");
        }
        List<String> lines = new ArrayList<>(paragraphs);
        if (title != null) {
            lines.add(0, title);
        }
        String text = String.join("\n", lines);
        String url = origin.url() == null ? facts.url() : origin.url();
        String outlet = facts.outlet();
        return article(
                text,
                Page.ofRecord(text, title),
                origin,
                outlet != null ? outlet : outlet(url, origin.path(), options),
                url,
                clues(facts.days(), url, origin),
                facts.language() != null ? facts.language() : options.language(),
                facts.tags(),
                facts.byline(),
                options);
    }

    /** An article of the text of a page that somebody else took out of it. */
    static Read ofText(String text, PageOrigin origin, @Nullable String language, ReadOptions options) {
        if (Page.isBlank(text)) {
            return ReadRejection.of(
                    origin.path(), origin.offset(), RejectionCode.EMPTY_TEXT, "the record holds no text");
        }
        return article(
                text,
                Page.scraped(text),
                origin,
                outlet(origin.url(), origin.path(), options),
                origin.url(),
                clues(List.of(), origin.url(), origin),
                language != null ? language : options.language(),
                List.of(),
                null,
                options);
    }

    private static Read article(
            String text,
            Page page,
            PageOrigin origin,
            @Nullable String outlet,
            @Nullable String url,
            DayClues clues,
            @Nullable String language,
            List<String> tags,
            @Nullable String byline,
            ReadOptions options) {
        Dated dated = Dating.of(clues, text, page, options.dating(), origin.path(), origin.offset());
        FoundDay day = dated.day();
        CodePoints codePoints = CodePoints.of(text);
        List<Zone> zones =
                page.zones().stream().map(zone -> zone.zone(codePoints)).toList();
        Article article = new Article(
                ArticleId.of(origin.sourceId(), outlet, url, clues.identity(), page.title(), text),
                origin.sourceId(),
                outlet,
                url,
                page.title(),
                text,
                day.day(),
                day.method(),
                day.confidence(),
                ArticleLanguage.of(text, page.zones(), language),
                tags.isEmpty() ? page.tags() : tags,
                byline != null ? byline : page.byline(),
                page.counters(),
                zones,
                Words.in(text),
                origin.path(),
                origin.offset(),
                Months.of(day.day()));
        return new ReadArticle(article, dated.refused());
    }

    /** A file's path tells of a page whose address is not known, and which is therefore alone in it. */
    private static DayClues clues(List<StatedDay> stated, @Nullable String url, PageOrigin origin) {
        return new DayClues(stated, null, url, origin.url() == null ? origin.path() : null, origin.fetched());
    }

    /** Who published it, where the page doesn't say: the site; of a file without address its folder. */
    private static @Nullable String outlet(@Nullable String url, String path, ReadOptions options) {
        String site = url == null ? null : site(url);
        if (site != null) {
            return site;
        }
        return folder(path) != null ? folder(path) : options.outlet();
    }

    /** The first folder that is not a date. */
    static @Nullable String folder(String path) {
        String[] folders = path.split("/", -1);
        for (int i = 0; i + 1 < folders.length; i++) {
            if (!folders[i].isBlank() && !NUMBERS.matcher(folders[i]).matches()) {
                return folders[i];
            }
        }
        return null;
    }

    private static @Nullable String site(String url) {
        try {
            String host = new URI(url.replaceFirst("[?#].*$", "")).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
