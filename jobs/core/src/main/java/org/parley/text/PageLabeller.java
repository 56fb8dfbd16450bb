package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Counters;
import org.parley.model.ZoneKind;
import org.parley.text.Furniture.Match;

/** Labels the lines of one page, from the top. */
final class PageLabeller {
    private static final int LONGEST_LINK = 200;
    private static final int LEAST_LINK_WORDS = 3;
    private static final int LEAST_HEADLINE_WORDS = 4;
    private static final int MOST_TAG_WORDS = 4;
    private static final int LONGEST_ADDRESS = 90;
    private static final int MOST_BIOS = 2;
    private static final int MOST_LISTED = 6;
    private static final int MOST_ABOVE_DATELINE = 6;
    private static final int LONGEST_ABOVE_DATELINE = 600;

    private final String text;
    private final List<PageLine> lines;
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
        this.lines = Lines.unwrapped(text).stream()
                .map(range -> PageLine.of(text, range))
                .toList();
        this.givenTitle = givenTitle;
    }

    Page scraped() {
        PageShape shape = PageShape.of(lines);
        boolean summary = false;
        for (int i = 0; i < shape.first(); i++) {
            PageLine line = lines.get(i);
            summary &= !line.isDebris() && !RunningText.isCredit(line) && line.wordCount() >= LEAST_HEADLINE_WORDS;
            if (i == shape.title()) {
                titleZone(line.range());
            } else if (summary) {
                keep(line.range().begin(), line.range().end());
            } else {
                summary = shape.title() >= 0 && i > shape.title() && line.isSummaryHeading();
                head(i, shape);
            }
        }
        body(shape.first(), shape.beyond(), shape.foreign());
        tail(shape.beyond());
        return page();
    }

    Page ofRecord() {
        int first = 0;
        if (!lines.isEmpty() && givenTitle != null && isGivenTitle(givenTitle)) {
            titleZone(lines.get(0).range());
            first = 1;
        }
        while (first < lines.size() && aboveBody(lines.get(first))) {
            first++;
        }
        body(first, lines.size(), false);
        return page();
    }

    private Page page() {
        endBody();
        return new Page(zones, title, source, byline, tags, counters);
    }

    /** A line above the story. */
    private void head(int i, PageShape shape) {
        PageLine line = lines.get(i);
        boolean numbered = line.kind() == ZoneKind.COMMENT && counted(line);
        if (numbered || labelled(line) || aboveBody(line) || counted(line) || tagged(i, shape)) {
            return;
        }
        boolean belowTitle = shape.title() >= 0 && i > shape.title();
        if (DebrisLine.isNetwork(line.words())) {
            add(ZoneKind.SHARE, line.range());
        } else if (line.leans() || (line.isProse() && !belowTitle)) {
            add(ZoneKind.NOTICE, line.range());
        } else if (belowTitle && (line.isSentence() || line.wordCount() >= LEAST_HEADLINE_WORDS)) {
            add(ZoneKind.SUBTITLE, line.range());
        } else if (belowTitle && Byline.isName(line.words())) {
            addByline(line.range(), line.words());
        } else {
            add(ZoneKind.NAVIGATION, line.range());
        }
    }

    private void body(int first, int beyond, boolean foreign) {
        ZoneKind announced = null;
        int listed = 0;
        Strays strays = Strays.of(text, lines, first, beyond);
        int opening = opening(first, beyond);
        for (int i = first; i < beyond; i++) {
            PageLine line = lines.get(i);
            ZoneKind stray = strays.kind(i);
            if (isDebrisInBody(i, beyond)) {
                labelled(line);
                announced = line.isHeading() ? line.kind() : null;
                listed = 0;
                continue;
            }
            boolean belongs = announced != null
                    && listed < MOST_LISTED
                    && isListed(announced, line)
                    && !(listed > 0 && isSubheading(i, beyond));
            if (belongs && announced != null) {
                addListed(announced, line);
                listed++;
                continue;
            }
            announced = null;
            if (countedInBody(line) || taggedAtEnd(i) || bylineInBody(line)) {
                continue;
            }
            if (i >= beyond - MOST_BIOS && i > first && Byline.isBiography(line.words())) {
                add(ZoneKind.BYLINE, line.range());
            } else if (DateLine.is(line.words())) {
                add(ZoneKind.DATELINE, line.range());
            } else if (isAmongNotices(i, beyond)) {
                add(ZoneKind.NOTICE, line.range());
            } else if (i > first && isSigned(i, beyond)) {
                add(ZoneKind.BYLINE, line.range());
            } else if (isCaption(i, beyond)) {
                add(ZoneKind.CAPTION, line.range());
            } else if (stray != null) {
                add(stray, line.range());
            } else if (i < opening) {
                add(i == first ? ZoneKind.SUBTITLE : ZoneKind.CAPTION, line.range());
            } else if (foreign && line.isCyrillic()) {
                boolean link = line.wordCount() >= LEAST_HEADLINE_WORDS && !line.isProse();
                add(link ? ZoneKind.READ_ALSO : ZoneKind.NOTICE, line.range());
            } else {
                story(line.range());
            }
        }
    }

    /**
     * The line near the story's first that begins with its dateline, where no more than a subtitle and captions can stand above:
     * these are none of it. The first when there is none.
     */
    private int opening(int first, int beyond) {
        int length = 0;
        int prose = 0;
        for (int i = first; i < Math.min(beyond, first + MOST_ABOVE_DATELINE) && length < LONGEST_ABOVE_DATELINE; i++) {
            if (lines.get(i).isSentence() && Dateline.of(text, lines.get(i).range()) != null) {
                return i;
            }
            length += lines.get(i).words().length();
            prose += lines.get(i).isProse() ? 1 : 0;
            if (prose > 1) {
                break;
            }
        }
        return first;
    }

    /** Whether a line inside the story is debris by its wording; a word that may be a subheading needs links below it. */
    private boolean isDebrisInBody(int i, int beyond) {
        PageLine line = lines.get(i);
        boolean alone = lines.size() == 1 && line.isProse() && line.kind() == ZoneKind.NOTICE;
        if (!line.isDebris() || alone) {
            return false;
        }
        boolean subheading =
                line.match() == Match.HEADING || (line.match() == Match.LINE && line.kind() == ZoneKind.NAVIGATION);
        return !(subheading && line.wordCount() == 1)
                || (line.kind() != ZoneKind.COMMENT
                        && i + 1 < beyond
                        && !lines.get(i + 1).isSentence());
    }

    /** Whether a line belongs to what a heading above it announced. */
    private static boolean isListed(ZoneKind announced, PageLine line) {
        String words = line.words();
        return switch (announced) {
            case READ_ALSO -> words.length() <= LONGEST_LINK
                    && !Lines.endsSentence(words)
                    && line.wordCount() >= LEAST_LINK_WORDS;
            case TAGS -> line.wordCount() <= MOST_TAG_WORDS && !line.isSentence();
            default -> false;
        };
    }

    /** Whether a short line stands right above a sentence. */
    private boolean isSubheading(int i, int beyond) {
        return lines.get(i).wordCount() <= MOST_TAG_WORDS
                && i + 1 < beyond
                && !lines.get(i + 1).isDebris()
                && lines.get(i + 1).isSentence();
    }

    private void addListed(ZoneKind announced, PageLine line) {
        if (announced == ZoneKind.TAGS) {
            addTags(line.range(), List.of(line.words()));
        } else {
            add(announced, line.range());
        }
    }

    /** Whether a line that may be a notice stands beside one, or a line that is no sentence between two. */
    private boolean isAmongNotices(int i, int beyond) {
        PageLine line = lines.get(i);
        boolean above = i > 0 && lines.get(i - 1).kind() == ZoneKind.NOTICE;
        boolean below = i + 1 < beyond && lines.get(i + 1).kind() == ZoneKind.NOTICE;
        boolean promoted = above && lines.get(i - 1).match() != Match.LINE;
        boolean beside = promoted || (below && lines.get(i + 1).match() != Match.LINE);
        if (line.leans() || (!line.isSentence() && above && below)) {
            return promoted || (above && below);
        }
        return beside && line.words().length() <= LONGEST_ADDRESS && line.addressesReader();
    }

    /**
     * Whether it tells who wrote what follows: a name with a time above or a role below, or that role; or who wrote what
     * stands above: a dash and a name.
     */
    private boolean isSigned(int i, int beyond) {
        String words = lines.get(i).words();
        String above = lines.get(i - 1).words();
        if (Byline.isSignature(words)) {
            return lines.get(i - 1).isSentence() && !lines.get(i - 1).quotes();
        }
        return Byline.isName(words)
                ? DateLine.is(above)
                        || (i + 1 < beyond && Byline.isRole(lines.get(i + 1).words()))
                : Byline.isName(above) && Byline.isRole(words);
    }

    /** Whether the line below closes it as a caption does. */
    private boolean isCaption(int i, int beyond) {
        String words = lines.get(i).words();
        if (DebrisLine.isEmbedded(words)) {
            return true;
        }
        for (int j = i + 1; j < Math.min(beyond, i + 3); j++) {
            PageLine next = lines.get(j);
            if (next.kind() == ZoneKind.CAPTION && next.match() == Match.LINE) {
                return !DebrisLine.isCredit(next.words())
                        || !bodySeen
                        || !lines.get(i).isSentence();
            }
            if (next.isProse()) {
                return false;
            }
        }
        return false;
    }

    /** What stands below the story. */
    private void tail(int from) {
        ZoneKind section = null;
        for (int i = from; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.isDebris()) {
                if (line.kind() != ZoneKind.COMMENT || !counted(line)) {
                    labelled(line);
                }
                boolean opens = line.isHeading() || (line.kind() == ZoneKind.COMMENT && section == null);
                section = opens || !isKept(section) ? (opens ? line.kind() : null) : section;
                continue;
            }
            if (section == ZoneKind.COMMENT || (section == ZoneKind.TAGS && isListed(section, line))) {
                addListed(section, line);
            } else if (!counted(line) && !taggedAtEnd(i) && !bylineInBody(line)) {
                if (isCommentsHeading(i)) {
                    section = ZoneKind.COMMENT;
                }
                add(kindBelow(line, section), line.range());
            } else if (isCommentsHeading(i)) {
                section = ZoneKind.COMMENT;
            }
        }
    }

    private static boolean isKept(@Nullable ZoneKind section) {
        return section == ZoneKind.COMMENT;
    }

    private boolean isCommentsHeading(int i) {
        Counters named = CounterLine.named(lines.get(i).words());
        return named != null
                && named.comments() != null
                && i + 1 < lines.size()
                && !lines.get(i + 1).isDebris();
    }

    private static ZoneKind kindBelow(PageLine line, @Nullable ZoneKind section) {
        String words = line.words();
        if (DebrisLine.isNetwork(words)) {
            return ZoneKind.SHARE;
        }
        if (section == ZoneKind.READ_ALSO || section == ZoneKind.BYLINE) {
            return section;
        }
        if (DateLine.is(words)) {
            return ZoneKind.DATELINE;
        }
        if (line.leans() || line.isSentence()) {
            return ZoneKind.NOTICE;
        }
        return line.wordCount() >= LEAST_HEADLINE_WORDS ? ZoneKind.READ_ALSO : ZoneKind.NAVIGATION;
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
        keep(begin, line.end());
    }

    private void keep(int begin, int end) {
        bodyBegin = bodyBegin < 0 ? begin : bodyBegin;
        bodyEnd = end;
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

    /** Labels a line that is debris by its wording. */
    private boolean labelled(PageLine line) {
        ZoneKind kind = line.kind();
        if (kind == null) {
            return false;
        }
        String words = line.words();
        List<String> named = kind == ZoneKind.TAGS ? TagLine.named(words) : List.of();
        if (!named.isEmpty()) {
            return addTags(line.range(), named);
        }
        add(kind, line.range());
        if (kind == ZoneKind.SOURCE && source == null && words.indexOf(':') > 0) {
            source = Lines.strip(words.substring(words.indexOf(':') + 1));
        }
        return true;
    }

    /** Byline and date under a title. */
    private boolean aboveBody(PageLine line) {
        String words = line.words();
        if (DateLine.is(words)) {
            add(ZoneKind.DATELINE, line.range());
            return true;
        }
        String writers = Byline.nearTitle(words);
        return writers != null && addByline(line.range(), writers);
    }

    private boolean bylineInBody(PageLine line) {
        String writers = Byline.named(line.words());
        return writers != null && addByline(line.range(), writers);
    }

    private boolean addByline(Range line, String writers) {
        add(ZoneKind.BYLINE, line);
        byline = byline == null ? writers : byline;
        return true;
    }

    private boolean counted(PageLine line) {
        Counters named = CounterLine.named(line.words());
        return addCounters(line.range(), named != null ? named : CounterLine.bare(line.words(), counters));
    }

    /** In the body, a line counts views or comments or is no counter: "300 users" may be a heading. */
    private boolean countedInBody(PageLine line) {
        Counters named = CounterLine.named(line.words());
        return named != null && (named.views() != null || named.comments() != null) && addCounters(line.range(), named);
    }

    private boolean addCounters(Range line, @Nullable Counters found) {
        if (found == null) {
            return false;
        }
        add(ZoneKind.COUNTER, line);
        counters = CounterLine.join(counters, found);
        return true;
    }

    private boolean tagged(int i, PageShape shape) {
        String words = lines.get(i).words();
        List<String> found = TagLine.tight(words);
        if (found.isEmpty() && tags.isEmpty() && shape.title() >= 0) {
            found = i > shape.title()
                    ? TagLine.below(words)
                    : i + 1 == shape.title() ? TagLine.above(words) : List.of();
        }
        return !found.isEmpty() && addTags(lines.get(i).range(), found);
    }

    private boolean taggedAtEnd(int i) {
        if (i + 1 < lines.size() || !bodySeen) {
            return false;
        }
        List<String> found = TagLine.tight(lines.get(i).words());
        return !found.isEmpty() && addTags(lines.get(i).range(), found);
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
        Range line = lines.get(0).range();
        String wanted = plain(given);
        String here = plain(line.of(text));
        return here.equals(wanted)
                || (here.startsWith(wanted)
                        && wanted.equals(plain(Headline.of(text, line).title().of(text))));
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
