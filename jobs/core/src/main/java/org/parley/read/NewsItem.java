package org.parley.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.ArticleLanguage;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Months;
import org.parley.model.RejectionCode;
import org.parley.model.Zone;
import org.parley.text.CodePoints;
import org.parley.text.Page;
import org.parley.text.Words;

/** What a news item of an agency says, while it is read. */
final class NewsItem {
    private static final double STATED = 0.98;

    private final String path;
    private final long offset;
    private @Nullable String id;
    private @Nullable String outlet;
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable StatedDay day;
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<String> lines = new ArrayList<>();

    NewsItem(String path, long offset) {
        this.path = path;
        this.offset = offset;
    }

    /** Each is kept where it is the first of its kind and not blank. */
    void id(@Nullable String given) {
        id = id == null ? plain(given) : id;
    }

    void outlet(@Nullable String given) {
        outlet = outlet == null ? plain(given) : outlet;
    }

    void title(@Nullable String given) {
        title = title == null ? plain(given) : title;
    }

    void language(@Nullable String given) {
        String code = plain(given);
        language = language == null && code != null ? Languages.code(code) : language;
    }

    void day(@Nullable String given) {
        if (given != null && day == null) {
            day = StatedDay.of(given, DateMethod.METADATA, STATED).orElse(null);
        }
    }

    void author(@Nullable String given) {
        String name = plain(given);
        if (name != null) {
            authors.add(name);
        }
    }

    void tag(@Nullable String given) {
        String tag = plain(given);
        if (tag != null) {
            tags.add(tag);
        }
    }

    void line(@Nullable String given) {
        String line = plain(given);
        if (line != null) {
            lines.add(line);
        }
    }

    /** Adds words to the line before; where none is, they are one. */
    void joinLine(String before) {
        String begin = plain(before);
        if (begin != null && !lines.isEmpty()) {
            lines.set(0, begin + " " + lines.get(0));
        } else {
            line(before);
        }
    }

    Read read(ReadOptions options) {
        if (lines.isEmpty()) {
            return ReadRejection.of(path, offset, RejectionCode.EMPTY_TEXT, "the item holds no text");
        }
        List<String> all = new ArrayList<>(lines);
        if (title != null && !lines.get(0).equals(title)) {
            all.add(0, title);
        }
        String text = String.join("\n", all);
        Page page = Page.ofRecord(text, title);
        CodePoints codePoints = CodePoints.of(text);
        List<Zone> zones =
                page.zones().stream().map(zone -> zone.zone(codePoints)).toList();
        String publisher = outlet != null ? outlet : options.outlet();
        String heading = page.title() != null ? page.title() : title;
        DayClues clues = new DayClues(day == null ? List.of() : List.of(day), null, null, null, null);
        Dated dated = Dating.of(clues, text, page, options.dating(), path, offset);
        Article article = new Article(
                ArticleId.of(id, publisher, null, clues.identity(), heading, text),
                id != null ? id : path + ":" + offset,
                publisher,
                null,
                heading,
                text,
                dated.day().day(),
                dated.day().method(),
                dated.day().confidence(),
                ArticleLanguage.of(text, page.zones(), language != null ? language : options.language()),
                new ArrayList<>(tags),
                authors.isEmpty() ? page.byline() : String.join(", ", authors),
                Counters.NONE,
                zones,
                Words.in(text),
                path,
                offset,
                Months.of(dated.day().day()));
        return new ReadArticle(article, dated.refused());
    }

    private static @Nullable String plain(@Nullable String given) {
        if (given == null) {
            return null;
        }
        String plain =
                StrictText.wellFormed(given).replaceAll("[\\s\\u00a0]+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
