package org.parley.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ZoneKind;
import org.parley.text.Furniture.Match;

/** Finds where a page's story ends: at the first line that ends stories, unless the story is resumed below it. */
final class StoryEnd {
    static final Pattern FIGURE = Pattern.compile(".{2,60}: [^a-z]{0,3}\\d.*");

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{L}{3,}");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}{3,}");
    private static final int LONGEST_ADDRESS = 8;
    private static final int MOST_SPOKEN = 450;
    private static final int LEAST_SPOKEN = 2;
    private static final int LONGEST_LABEL = 30;
    private static final int REACH = 7;
    private static final Pattern RIGHTS = Pattern.compile("(?iu)©|copyright|rights reserved|права");
    private static final Pattern OUTLET = Pattern.compile("\\p{Lu}\\p{L}{2,}");
    private static final Set<String> OF_RIGHTS = Set.of(
            "all",
            "rights",
            "reserved",
            "copyright",
            "the",
            "limited",
            "ltd",
            "inc",
            "llc",
            "media",
            "group",
            "news",
            "company",
            "terms",
            "privacy",
            "policy",
            "use",
            "and",
            "for",
            "this",
            "any",
            "may",
            "press",
            "daily",
            "online",
            "holdings",
            "усі",
            "всі",
            "все",
            "права",
            "тов",
            "ооо",
            "при",
            "reproduction",
            "published",
            "read",
            "main",
            "street");
    private static final int LEAST_GAP = 4;
    private static final int LONGEST_GAP = 20;
    /** Of the running text, the share that may stand below a line that ends stories. */
    private static final double TAIL = 0.35;
    /** Of the running text, the share that may stand below a gap of debris. */
    private static final double ISLAND = 0.15;

    private final RunningText text;
    private final List<PageLine> lines;
    /** Names inside the story's sentences, as far as they were read. */
    private final Set<String> names = new HashSet<>();

    /** Who the lines above the story name as its writers, in small letters. */
    private final Set<String> writers = new HashSet<>();
    /** Words of the outlet's name, from where the page claims its rights. */
    private final Set<String> outlet = new HashSet<>();

    private int namesRead;
    /** Where the story goes on below the links last looked at. */
    private int resumed;

    StoryEnd(RunningText text) {
        this.text = text;
        this.lines = text.lines();
    }

    /** The line after the last of a story that begins at a line. */
    int beyond(int first) {
        readWriters(first);
        readOutlet();
        long all = text.prose(first, lines.size());
        int end = lines.size();
        for (int i = first + 1; i < lines.size(); i++) {
            double rest = (double) text.prose(i, lines.size()) / Math.max(1, all);
            boolean ends = endsStory(i) && rest < TAIL;
            boolean links = (ends && lines.get(i).kind() == ZoneKind.READ_ALSO) || (isGap(i) && rest < ISLAND);
            if ((ends && !links) || (isComments(i) && rest < 1 - TAIL) || (links && !resumes(first, i))) {
                end = i;
                break;
            }
        }
        int last = end - 1;
        while (last > first && !text.isAnchor(last)) {
            last--;
        }
        int beyond = last + 1;
        while (beyond < end && (text.isStory(beyond) || isListed(beyond) || isEntry(first, beyond, end))) {
            beyond++;
        }
        return withoutAddress(first, beyond);
    }

    private void readWriters(int first) {
        for (int i = 0; i < first; i++) {
            String words = lines.get(i).words();
            String writer = Byline.isName(words) ? words : Byline.nearTitle(words);
            if (writer != null) {
                writers.add(writer.toLowerCase(Locale.ROOT));
            }
        }
    }

    private void readOutlet() {
        for (PageLine line : lines) {
            if (line.kind() == ZoneKind.NOTICE && RIGHTS.matcher(line.words()).find()) {
                OUTLET.matcher(line.words())
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !OF_RIGHTS.contains(word.toLowerCase(Locale.ROOT)))
                        .forEach(outlet::add);
            }
        }
    }

    /** Whether the line speaks of the outlet itself and quotes nobody. */
    private boolean isOfOutlet(PageLine line) {
        return !outlet.isEmpty()
                && !line.quotes()
                && OUTLET.matcher(line.words()).results().anyMatch(word -> outlet.contains(word.group()));
    }

    /** Whether the next entry of a story that is told by the hour begins here, or below a caption here. */
    private boolean isEntry(int first, int i, int end) {
        return isTimed(first, i, end) || (!lines.get(i).isDebris() && isTimed(first, i + 1, end));
    }

    /** Whether the next entry of a story that is told by the hour begins here. */
    private boolean isTimed(int first, int i, int end) {
        if (i + 1 >= end || !text.isStory(i + 1) || !DateLine.is(lines.get(i).words())) {
            return false;
        }
        int above = i - 1;
        while (above > first && !DateLine.is(lines.get(above).words())) {
            above--;
        }
        return above > first;
    }

    /** The end above the last debris from which on the page only speaks to its reader, unless the story does so too. */
    private int withoutAddress(int first, int beyond) {
        int end = beyond;
        int i = beyond - 1;
        boolean ofOutlet = false;
        for (int spoken = 0; i > first && i >= beyond - LONGEST_ADDRESS && spoken <= MOST_SPOKEN; i--) {
            PageLine line = lines.get(i);
            if (line.isDebris() || isLegal(line) || line.words().chars().noneMatch(Character::isLetterOrDigit)) {
                end = i;
            } else if (isOfOutlet(line)) {
                ofOutlet = true;
            } else if (line.addressesReader() || line.leans()) {
                spoken += line.words().length();
            } else {
                break;
            }
        }
        return end < beyond && !ofOutlet && speaks(first, end) ? beyond : end;
    }

    /** Whether a paragraph too long for a notice amid the story is one that may stand below it. */
    private static boolean isLegal(PageLine line) {
        Furniture.Found found = line.isLong() ? Furniture.of(line.words()) : null;
        return found != null && found.kind() == ZoneKind.NOTICE && found.match() == Match.HOLDS;
    }

    /** Whether the narrator of these lines says "we" or "you", as columnists do. */
    private boolean speaks(int from, int to) {
        int spoken = 0;
        for (int i = from; i < to && spoken < LEAST_SPOKEN; i++) {
            PageLine line = lines.get(i);
            spoken += !line.isDebris() && line.addressesReader() ? 1 : 0;
        }
        return spoken >= LEAST_SPOKEN;
    }

    /** Whether stories end above such a line. */
    private boolean endsStory(int i) {
        PageLine line = lines.get(i);
        ZoneKind kind = line.kind();
        if (kind == null) {
            return writers.contains(line.words().toLowerCase(Locale.ROOT));
        }
        return switch (kind) {
            case TAGS, COMMENT, BYLINE -> true;
            case NOTICE -> isClosing(line.words());
            case READ_ALSO -> line.isHeading() && countsAsList(i);
            default -> false;
        };
    }

    private static boolean isClosing(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("©")
                || lower.contains("copyright")
                || lower.contains("rights reserved")
                || lower.contains("ctrl")
                || lower.contains("leave a ")
                || lower.contains("комент")
                || lower.contains("коммент");
    }

    /** A heading of links has two of them or more below it. */
    private boolean countsAsList(int i) {
        return isLink(i + 1) && isLink(i + 2);
    }

    private boolean isLink(int i) {
        return i < lines.size()
                && !lines.get(i).isSentence()
                && !FIGURE.matcher(lines.get(i).words()).matches();
    }

    private boolean isComments(int i) {
        PageLine line = lines.get(i);
        boolean heading = line.kind() == ZoneKind.COMMENT && line.match() == Match.HEADING;
        if (!heading && CounterLine.named(line.words()) == null) {
            return false;
        }
        if (!heading && !line.words().toLowerCase(Locale.ROOT).matches(".*(?:comment|коментар|комментар).*")) {
            return false;
        }
        for (int j = i + 1; j < Math.min(lines.size(), i + REACH); j++) {
            if (lines.get(j).kind() == ZoneKind.COMMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether debris with short lines that are none by their wording, or much of it, stands here in one piece. */
    private boolean isGap(int i) {
        int debris = 0;
        int others = 0;
        for (int j = i; j < Math.min(lines.size(), i + LONGEST_GAP) && !text.isAnchor(j) && !text.isStory(j); j++) {
            debris += lines.get(j).isDebris() ? 1 : 0;
            others += lines.get(j).isDebris() || isListed(j) ? 0 : 1;
        }
        return debris >= 1 && (others >= 2 || (debris >= 2 && debris + others >= LEAST_GAP));
    }

    /** Whether the line is a short label, a colon and what is so: "West line: as usual". */
    private boolean isLabelled(int i) {
        int colon = lines.get(i).words().indexOf(": ");
        return colon > 0 && colon <= LONGEST_LABEL && !lines.get(i).isSentence();
    }

    private boolean isListed(int i) {
        PageLine line = lines.get(i);
        if (isLabelled(i) && !line.isDebris()) {
            int above = i - 1;
            while (above > i - REACH && above > 0 && isLabelled(above)) {
                above--;
            }
            char last = lines.get(above).words().charAt(lines.get(above).words().length() - 1);
            if (last == '?' || last == ':') {
                return true;
            }
        }
        return !line.isDebris()
                && !text.isForeign(line)
                && (line.isItem() || FIGURE.matcher(line.words()).matches())
                && (lines.get(i - 1).words().endsWith(":") || lines.get(i - 1).isItem() || !line.isItem());
    }

    /**
     * Whether the story goes on below links: the next sentences are running text that speaks of those whom the story
     * named above, and are nobody's comment.
     */
    private boolean resumes(int first, int links) {
        if (links < resumed) {
            return true;
        }
        int i = links + 1;
        while (i < lines.size() && !text.isStory(i)) {
            if (endsStory(i) && lines.get(i).kind() != ZoneKind.READ_ALSO) {
                return false;
            }
            i++;
        }
        readNames(Math.max(first, namesRead), links);
        int begin = i;
        boolean anchored = false;
        boolean named = false;
        while (i < lines.size() && text.isStory(i)) {
            anchored |= text.isAnchor(i);
            named |= CAPITALISED.matcher(lines.get(i).words()).results().anyMatch(word -> names.contains(word.group()));
            i++;
        }
        boolean commented = i < lines.size() && lines.get(i).kind() == ZoneKind.COMMENT;
        resumed = anchored && named && !commented ? begin : resumed;
        return links < resumed;
    }

    /** Reads the names of sentences, days and months aside. */
    private void readNames(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isStory(i)) {
                Matcher name = NAME.matcher(lines.get(i).words());
                while (name.find()) {
                    if (!DateLine.isDateWord(name.group())) {
                        names.add(name.group());
                    }
                }
            }
        }
        namesRead = Math.max(namesRead, to);
    }
}
