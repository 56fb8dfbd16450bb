package org.parley.read;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages as they were delivered. The article's text is its title, on the first line, and the paragraphs of its
 * story, a line each; title, day, authors, outlet, keywords, language and address are what the page states in JSON-LD,
 * meta tags or microdata. Without such a word the outlet is the site, or the first folder of the file's path that is not
 * a date; the day may be in the address or path.
 */
public final class HtmlReader implements Serializable {
    private static final long serialVersionUID = 1;

    private final ReadOptions options;

    public HtmlReader(ReadOptions options) {
        this.options = options;
    }

    /** The one document of a file. */
    public Documents documents(InputStream in, String path) {
        return new WholeFile(in, options.mostBytes(), bytes -> read(bytes, PageOrigin.file(path)));
    }

    Read read(byte[] page, PageOrigin origin) {
        if (page.length > options.mostBytes()) {
            return StrictText.tooLarge(origin.path(), origin.offset(), page.length, options.mostBytes());
        }
        Document document = Jsoup.parse(WebCharset.decoded(page, origin.charset()));
        PageFacts facts = PageFacts.of(document);
        @Nullable String title = facts.title();
        List<String> paragraphs = MainText.of(document, facts, title);
        return WebArticle.of(paragraphs, facts, title, origin, options);
    }
}
