package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Counters;
import org.parley.model.ZoneKind;

/** Labels the lines of one page, from the top. */
final class PageLabeller {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LINK = 200;

    private final String text;
    private final List<Range> lines;
    private final @Nullable String givenTitle;
    private final List<ZoneRange> zones = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String source;
    private @Nullable String byline;
    private Counters counters = Counters.NONE;
    private int bodyBegin = -1;
    private int bodyEnd = -1;
    private boolean bodySeen;

    PageLabeller(String text, @Nullable String givenTitle) {
        this.text = text;
        this.lines = Lines.of(text);
        this.givenTitle = givenTitle;
    }

    Page scraped() {
        return body(head());
    }

    Page ofRecord() {
        int first = 0;
        if (!lines.isEmpty() && givenTitle != null && isGivenTitle(givenTitle)) {
            titleZone(lines.get(0));
            first = 1;
        }
        while (first < lines.size() && aboveBody(lines.get(first))) {
            first++;
        }
        return body(first);
    }

    /** Labels what stands before the body and returns the body's first line. */
    private int head() {
        int i = 0;
        while (i < lines.size()) {
            Range line = lines.get(i);
            if (!debris(i) && !aboveBody(line) && !counted(line) && !tagged(i)) {
                if (title != null || !isTitle(i)) {
                    return i;
                }
                titleZone(line);
            }
            i++;
        }
        return i;
    }

    private Page body(int first) {
        for (int i = first; i < lines.size(); i++) {
            Range line = lines.get(i);
            if (!debris(i) && !countedInBody(line) && !taggedAtEnd(i) && !bylineInBody(line)) {
                story(line);
            }
        }
        endBody();
        return new Page(zones, title, source, byline, tags, counters);
    }

    private void story(Range line) {
        int begin = line.begin();
        if (!bodySeen) {
            bodySeen = true;
            Range dateline = Dateline.of(text, line);
            if (dateline != null) {
                add(ZoneKind.DATELINE, dateline);
                begin = Lines.trim(text, dateline.end(), line.end()).begin();
            }
        }
        bodyBegin = bodyBegin < 0 ? begin : bodyBegin;
        bodyEnd = line.end();
    }

    private void endBody() {
        if (bodyBegin >= 0) {
            zones.add(new ZoneRange(ZoneKind.BODY, new Range(bodyBegin, bodyEnd)));
            bodyBegin = -1;
        }
    }

    private void add(ZoneKind kind, Range range) {
        endBody();
        zones.add(new ZoneRange(kind, range));
    }

    private boolean debris(int i) {
        Range line = lines.get(i);
        String words = line.of(text);
        List<String> named = TagLine.named(words);
        if (!named.isEmpty()) {
            return addTags(line, named);
        }
        ZoneKind kind = DebrisLine.kind(words);
        if (kind == null && i > 0 && isReadAlsoLink(i)) {
            kind = ZoneKind.READ_ALSO;
        }
        if (kind == null) {
            return false;
        }
        add(kind, line);
        if (kind == ZoneKind.SOURCE && source == null) {
            source = Lines.strip(words.substring(words.indexOf(':') + 1));
        }
        return true;
    }

    /** Whether a line is the link that a line "Read also:" without one announces. */
    private boolean isReadAlsoLink(int i) {
        String before = lines.get(i - 1).of(text);
        if (!before.endsWith(":") || DebrisLine.kind(before) != ZoneKind.READ_ALSO) {
            return false;
        }
        String line = lines.get(i).of(text);
        return line.length() <= LONGEST_LINK && !Lines.endsSentence(line);
    }

    /** Byline and date under a title. */
    private boolean aboveBody(Range line) {
        String words = line.of(text);
        if (Byline.isDate(words)) {
            add(ZoneKind.DATELINE, line);
            return true;
        }
        String writers = Byline.nearTitle(words);
        return writers != null && addByline(line, writers);
    }

    private boolean bylineInBody(Range line) {
        String writers = Byline.named(line.of(text));
        return writers != null && addByline(line, writers);
    }

    private boolean addByline(Range line, String writers) {
        add(ZoneKind.BYLINE, line);
        byline = byline == null ? writers : byline;
        return true;
    }

    private boolean counted(Range line) {
        String words = line.of(text);
        Counters named = CounterLine.named(words);
        return addCounters(line, named != null ? named : CounterLine.bare(words, counters));
    }

    /** In the body, a line counts views or comments or is no counter: "300 users" may be a heading. */
    private boolean countedInBody(Range line) {
        Counters named = CounterLine.named(line.of(text));
        return named != null && (named.views() != null || named.comments() != null) && addCounters(line, named);
    }

    private boolean addCounters(Range line, @Nullable Counters found) {
        if (found == null) {
            return false;
        }
        add(ZoneKind.COUNTER, line);
        counters = CounterLine.join(counters, found);
        return true;
    }

    private boolean tagged(int i) {
        Range line = lines.get(i);
        String words = line.of(text);
        List<String> found = TagLine.tight(words);
        if (found.isEmpty() && tags.isEmpty() && i + 1 < lines.size()) {
            found = byPlace(i, words);
        }
        return !found.isEmpty() && addTags(line, found);
    }

    /** A headline may look like a list of tags, so that the lines around must decide. */
    private List<String> byPlace(int i, String words) {
        if (title != null) {
            return TagLine.below(words);
        }
        return looksLikeTitle(i + 1) ? TagLine.above(words) : List.of();
    }

    private boolean taggedAtEnd(int i) {
        if (i + 1 < lines.size() || !bodySeen) {
            return false;
        }
        List<String> found = TagLine.tight(lines.get(i).of(text));
        return !found.isEmpty() && addTags(lines.get(i), found);
    }

    private boolean addTags(Range line, List<String> found) {
        add(ZoneKind.TAGS, line);
        for (String tag : found) {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return true;
    }

    private boolean isTitle(int i) {
        return i + 1 < lines.size() && looksLikeTitle(i);
    }

    private boolean looksLikeTitle(int i) {
        Range line = lines.get(i);
        return line.length() <= LONGEST_TITLE && !Lines.endsSentence(line.of(text)) && Dateline.of(text, line) == null;
    }

    private void titleZone(Range line) {
        Headline headline = Headline.of(text, line);
        add(ZoneKind.TITLE, line);
        title = headline.title().of(text);
        if (headline.source() != null) {
            zones.add(new ZoneRange(ZoneKind.SOURCE, headline.source()));
            source = headline.source().of(text);
        }
    }

    private boolean isGivenTitle(String given) {
        Headline headline = Headline.of(text, lines.get(0));
        String wanted = plain(given);
        return wanted.equals(plain(lines.get(0).of(text)))
                || wanted.equals(plain(headline.title().of(text)));
    }

    /** Letters and digits alone, so that other dashes, quotation marks and blanks make no other title. */
    private static String plain(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        title.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
