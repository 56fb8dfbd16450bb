package org.parley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.model.RejectionCode;

/**
 * Reads the stories of Reuters-21578 (Lewis, 1997) from its SGML: elements {@code <REUTERS NEWID=...>} with date, topics,
 * title, dateline and body, in Latin-1. A line of the text is a paragraph, which the files indent and wrap. Control
 * characters, which the files spell out, are blanks.
 */
public final class ReutersReader implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String BEGIN = "<REUTERS";
    private static final String END = "</REUTERS>";
    private static final Pattern NEW_ID = Pattern.compile("\\bNEWID=\"([^\"]{1,40})\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGGED = Pattern.compile("<D>([^<]*)</D>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("&#(?:[0-9]|[12][0-9]|3[01]|127);");
    private static final String LAST_WORD = "reuter";

    private final ReadOptions options;

    public ReutersReader(ReadOptions options) {
        this.options = options;
    }

    /** The documents of a file. */
    public Documents documents(InputStream in, String path) {
        return new Stories(in, path);
    }

    private Read read(String story, String path, long offset) {
        NewsItem item = new NewsItem(path, offset);
        Matcher id = NEW_ID.matcher(story.substring(0, Math.min(story.length(), 1000)));
        item.id(id.find() ? id.group(1) : null);
        item.outlet(options.outlet() != null ? options.outlet() : "Reuters");
        item.day(element(story, "DATE"));
        item.title(element(story, "TITLE"));
        item.author(element(story, "AUTHOR"));
        for (String list : new String[] {"TOPICS", "PLACES"}) {
            Matcher tags = TAGGED.matcher(raw(story, list));
            while (tags.find()) {
                item.tag(plain(tags.group(1)));
            }
        }
        String body = withoutLastWord(plain(raw(story, "BODY")).stripTrailing());
        // Without a body the text stands bare in its element.
        String text = body.isBlank() ? bare(raw(story, "TEXT")) : body;
        for (String paragraph : text.split("\\n[ \\t]{2,}|\\n\\s*\\n", -1)) {
            item.line(paragraph);
        }
        String dateline = element(story, "DATELINE");
        if (!body.isBlank() && dateline != null && !dateline.isBlank()) {
            item.joinLine(dateline);
        }
        return item.read(options);
    }

    /** Without the agency's name, with which every story ends. */
    private static String withoutLastWord(String body) {
        int begin = body.length() - LAST_WORD.length();
        boolean there = begin > 0
                && body.substring(begin).equalsIgnoreCase(LAST_WORD)
                && Character.isWhitespace(body.charAt(begin - 1));
        return there ? body.substring(0, begin) : body;
    }

    private static @Nullable String element(String story, String name) {
        String raw = raw(story, name);
        return raw.isBlank() ? null : plain(raw);
    }

    private static String raw(String story, String name) {
        Matcher begin = Pattern.compile("<" + name + "(?:\\s[^>]*)?>", Pattern.CASE_INSENSITIVE)
                .matcher(story);
        if (!begin.find()) {
            return "";
        }
        int end = story.toUpperCase(Locale.ROOT).indexOf("</" + name + ">", begin.end());
        return end < 0 ? story.substring(begin.end()) : story.substring(begin.end(), end);
    }

    private static String bare(String text) {
        return plain(text.replaceAll("(?is)<(TITLE|AUTHOR|DATELINE)>.*?</\\1>|<[^>]{0,200}>", "\n"));
    }

    private static String plain(String raw) {
        String text = Parser.unescapeEntities(CONTROL.matcher(raw).replaceAll(" "), false);
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
        }
        return plain.toString();
    }

    private final class Stories implements Documents {
        private final ByteScanner scanner;
        private final String path;
        private boolean any;
        private boolean done;

        Stories(InputStream in, String path) {
            this.scanner = new ByteScanner(in, options.mostBytes());
            this.path = path;
        }

        @Override
        public @Nullable Read next() throws IOException {
            if (done) {
                return null;
            }
            scanner.mark();
            if (!goTo(BEGIN)) {
                done = true;
                return any ? null : ReadRejection.of(path, 0, RejectionCode.MALFORMED_XML, "no story of Reuters-21578");
            }
            any = true;
            scanner.mark();
            long begin = scanner.offset() - BEGIN.length();
            boolean ended = goTo(END);
            done = !ended;
            if (scanner.length() > options.mostBytes()) {
                return StrictText.tooLarge(path, begin, scanner.length(), options.mostBytes());
            }
            return ended
                    ? read(new String(scanner.kept(), ISO_8859_1), path, begin)
                    : ReadRejection.of(path, begin, RejectionCode.MALFORMED_XML, "a story that never ends");
        }

        /** Goes past the next occurrence of a word, upper or lower case; false when there is none. */
        private boolean goTo(String word) throws IOException {
            int matched = 0;
            for (int b = scanner.peek(); b >= 0; b = scanner.peek()) {
                scanner.keep();
                if (Character.toUpperCase(b) == word.charAt(matched)) {
                    matched++;
                } else {
                    matched = b == '<' ? 1 : 0;
                }
                if (matched == word.length()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public long reached() {
            return scanner.offset();
        }
    }
}
