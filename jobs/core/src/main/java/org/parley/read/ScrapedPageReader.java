package org.parley.read;

import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.language.ArticleLanguage;
import org.parley.model.Article;
import org.parley.model.Months;
import org.parley.model.RejectionCode;
import org.parley.model.Zone;
import org.parley.text.CodePoints;
import org.parley.text.Page;
import org.parley.text.Words;

/**
 * Reads the text file of one scraped news page. Its path below the input is its source id; the first folder that is not
 * a date is its outlet; the day of publication is in the path or in the text. The article's text is the file's content, a
 * byte order mark aside.
 */
public final class ScrapedPageReader implements Serializable {
    private static final long serialVersionUID = 1;

    private final ReadOptions options;

    public ScrapedPageReader(ReadOptions options) {
        this.options = options;
    }

    /** The one document of a file. */
    public Documents documents(InputStream in, String path) {
        return new WholeFile(in, options.mostBytes(), bytes -> read(bytes, path));
    }

    /**
     * Reads one file.
     *
     * @param path path below the input, folders parted by slashes
     */
    public Read read(byte[] bytes, String path) {
        if (bytes.length > options.mostBytes()) {
            return StrictText.tooLarge(path, 0, bytes.length, options.mostBytes());
        }
        String text;
        try {
            text = StrictText.of(bytes);
        } catch (CharacterCodingException e) {
            return StrictText.notUtf8(path, 0, bytes);
        }
        if (Page.isBlank(text)) {
            return ReadRejection.of(path, 0, RejectionCode.EMPTY_TEXT, "the file holds no text");
        }
        return article(text, path);
    }

    private ReadArticle article(String text, String path) {
        Page page = Page.scraped(text);
        DayClues clues = DayClues.ofFile(path);
        Dated dated = Dating.of(clues, text, page, options.dating(), path, 0);
        LocalDate published = dated.day().day();
        String outlet = outlet(path);
        CodePoints codePoints = CodePoints.of(text);
        List<Zone> zones =
                page.zones().stream().map(zone -> zone.zone(codePoints)).toList();
        Article article = new Article(
                ArticleId.of(path, outlet, null, clues.identity(), page.title(), text),
                path,
                outlet,
                null,
                page.title(),
                text,
                published,
                dated.day().method(),
                dated.day().confidence(),
                ArticleLanguage.of(text, page.zones(), options.language()),
                page.tags(),
                page.byline(),
                page.counters(),
                zones,
                Words.in(text),
                path,
                0,
                Months.of(published));
        return new ReadArticle(article, dated.refused());
    }

    private @Nullable String outlet(String path) {
        String folder = WebArticle.folder(path);
        return folder != null ? folder : options.outlet();
    }
}
