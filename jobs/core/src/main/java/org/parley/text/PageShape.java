package org.parley.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Counters;
import org.parley.model.ZoneKind;
import org.parley.text.Furniture.Match;

/**
 * Where the story stands among a page's lines. What is above its first line and below its last is not story, whatever it
 * looks like: running text settles where these are, and a title is the line above whose words the running text repeats.
 *
 * @param title the title's line; -1 when the page has none
 * @param first the story's first line
 * @param beyond the line after the story's last
 * @param foreign whether a line in Cyrillic is furniture, since the story is in Latin script
 */
record PageShape(int title, int first, int beyond, boolean foreign) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{3,}");
    private static final Pattern TRAIL = Pattern.compile("[>»›→]");
    private static final Pattern FIGURE = Pattern.compile(".{2,60}: [^a-z]{0,3}\\d.*");
    private static final int STEM = 5;
    private static final int ENOUGH_WORDS = 5;
    private static final int LONGEST_TITLE = 300;
    private static final int REACH = 7;
    private static final int LONGEST_SUBTITLE = 320;
    private static final int NO_TITLE = -1;
    private static final int LEAST_GAP = 4;
    private static final int LONGEST_GAP = 20;
    /** Of the running text, the share that may stand below a line that ends stories. */
    private static final double TAIL = 0.35;
    /** Of the running text, the share that may stand below a gap of debris. */
    private static final double ISLAND = 0.15;

    static PageShape of(List<PageLine> lines) {
        return new Finder(lines).shape();
    }

    private static final class Finder {
        private final List<PageLine> lines;
        private final boolean foreign;
        private final boolean[] anchor;
        /** Characters of running text before each line. */
        private final long[] proseBefore;

        Finder(List<PageLine> lines) {
            this.lines = lines;
            this.foreign = isLatin(lines);
            this.anchor = new boolean[lines.size()];
            for (int i = 0; i < anchor.length; i++) {
                PageLine line = lines.get(i);
                anchor[i] = line.isProse() && !line.isDebris() && !line.leans() && !isForeign(line);
            }
            this.proseBefore = new long[lines.size() + 1];
            for (int i = 0; i < anchor.length; i++) {
                proseBefore[i + 1] =
                        proseBefore[i] + (anchor[i] ? lines.get(i).words().length() : 0);
            }
        }

        private static boolean isLatin(List<PageLine> lines) {
            long latin = 0;
            long cyrillic = 0;
            for (PageLine line : lines) {
                if (line.isProse()) {
                    latin += line.isCyrillic() ? 0 : line.words().length();
                    cyrillic += line.isCyrillic() ? line.words().length() : 0;
                }
            }
            return latin > 3 * cyrillic;
        }

        private boolean isForeign(PageLine line) {
            return foreign && line.isCyrillic();
        }

        PageShape shape() {
            if (lines.isEmpty()) {
                return new PageShape(NO_TITLE, 0, 0, foreign);
            }
            int anchorAt = firstAnchor();
            if (anchorAt == lines.size()) {
                int title = titleAbove(lines.size() - 1);
                return new PageShape(title, afterHead(title), lines.size(), foreign);
            }
            int title = titleAbove(anchorAt);
            int first = first(title, anchorAt);
            first = belowSubtitle(title, first);
            return new PageShape(title, first, beyond(first), foreign);
        }

        /** The first running text that isn't a notice above the title. */
        private int firstAnchor() {
            int i = nextAnchor(0);
            while (i < lines.size() && isAboveTitle(i)) {
                i = nextAnchor(i + 1);
            }
            return i;
        }

        private int nextAnchor(int from) {
            int i = from;
            while (i < lines.size() && !anchor[i]) {
                i++;
            }
            return i;
        }

        /** Whether a headline with its date or byline follows before any other running text. */
        private boolean isAboveTitle(int at) {
            boolean headline = false;
            for (int i = at + 1; i < Math.min(lines.size(), at + 2 * REACH) && !anchor[i]; i++) {
                PageLine line = lines.get(i);
                headline |= isTitleLike(i) && line.wordCount() >= ENOUGH_WORDS - 1;
                if (headline && isCredit(line) && nextAnchor(i) < lines.size()) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isCredit(PageLine line) {
            return DateLine.namesDay(line.words()) || Byline.nearTitle(line.words()) != null;
        }

        private boolean isTitleLike(int i) {
            PageLine line = lines.get(i);
            String words = line.words();
            return !line.isDebris()
                    && words.length() <= LONGEST_TITLE
                    && !Lines.endsSentence(words)
                    && !isHeadFurniture(i)
                    && !TRAIL.matcher(words).find();
        }

        /** Lines that are no title wherever they stand above the story. */
        private boolean isHeadFurniture(int i) {
            String words = lines.get(i).words();
            return DateLine.is(words)
                    || Byline.nearTitle(words) != null
                    || CounterLine.named(words) != null
                    || CounterLine.bare(words, Counters.NONE) != null
                    || DebrisLine.isNetwork(words)
                    || !TagLine.tight(words).isEmpty()
                    || (i + 1 < lines.size()
                            && !TagLine.above(words).isEmpty()
                            && i + 1 < anchor.length
                            && !anchor[i + 1]);
        }

        private int titleAbove(int anchorAt) {
            Set<String> story = storyWords(anchorAt);
            double best = 0;
            double[] scores = new double[anchorAt];
            for (int i = 0; i < anchorAt; i++) {
                scores[i] = isTitleLike(i) ? score(i, story) : 0;
                best = Math.max(best, scores[i]);
            }
            for (int i = 0; i < anchorAt; i++) {
                if (scores[i] > 0 && scores[i] >= 0.6 * best) {
                    return i;
                }
            }
            return NO_TITLE;
        }

        private double score(int i, Set<String> story) {
            PageLine line = lines.get(i);
            Set<String> stems = stems(line.words());
            long shared = stems.stream().filter(story::contains).count();
            double repeated = stems.isEmpty() ? 0 : (double) shared / stems.size();
            double length = Math.min(line.wordCount(), ENOUGH_WORDS) / (double) ENOUGH_WORDS;
            double likely = isForeign(line) ? 0.1 : 1;
            return likely * length * (1 + 2 * repeated);
        }

        private Set<String> storyWords(int anchorAt) {
            Set<String> words = new HashSet<>();
            for (int i = anchorAt; i < Math.min(lines.size(), anchorAt + 12); i++) {
                if (anchor[i]) {
                    words.addAll(stems(lines.get(i).words()));
                }
            }
            return words;
        }

        private static Set<String> stems(String line) {
            Set<String> stems = new HashSet<>();
            WORD.matcher(line.toLowerCase(Locale.ROOT)).results().forEach(match -> {
                String word = match.group();
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            });
            return stems;
        }

        /** The first line below the title that is a sentence, else the running text itself. */
        private int first(int title, int anchorAt) {
            int i = anchorAt;
            while (i > title + 1
                    && isStory(i - 1)
                    && TagLine.tight(lines.get(i - 1).words()).isEmpty()) {
                i--;
            }
            return i;
        }

        private boolean isStory(int i) {
            PageLine line = lines.get(i);
            return line.isSentence() && !line.isDebris() && !line.leans() && !isForeign(line) && !isCredit(line);
        }

        private int afterHead(int title) {
            int i = title + 1;
            while (i < lines.size() && (lines.get(i).isDebris() || isForeign(lines.get(i)) || isHeadFurniture(i))) {
                i++;
            }
            return i;
        }

        /** A sentence or two between the title and the byline or day stand above the story. */
        private int belowSubtitle(int title, int first) {
            if (title < 0 || first > title + 3) {
                return first;
            }
            int sentences = 0;
            for (int i = first; i < Math.min(lines.size(), first + REACH); i++) {
                PageLine line = lines.get(i);
                if (!line.isDebris() && isCredit(line)) {
                    int next = nextAnchor(i + 1);
                    return next < lines.size() && nextAnchor(next + 1) < lines.size() ? first(i, next) : first;
                }
                sentences += anchor[i] ? 1 : 0;
                if (sentences > 2 || line.words().length() > LONGEST_SUBTITLE || isTime(line)) {
                    return first;
                }
            }
            return first;
        }

        private static boolean isTime(PageLine line) {
            return DateLine.is(line.words());
        }

        /** The line after the story's last. */
        private int beyond(int first) {
            long all = prose(first, lines.size());
            int end = lines.size();
            for (int i = first + 1; i < lines.size(); i++) {
                double rest = (double) prose(i, lines.size()) / Math.max(1, all);
                if ((endsStory(i) && rest < TAIL)
                        || (isComments(i) && rest < 1 - TAIL)
                        || (isGap(i) && rest < ISLAND)) {
                    end = i;
                    break;
                }
            }
            int last = end - 1;
            while (last > first && !anchor[last]) {
                last--;
            }
            int beyond = last + 1;
            while (beyond < end && (isStory(beyond) || isListed(beyond))) {
                beyond++;
            }
            return beyond;
        }

        private long prose(int from, int to) {
            return proseBefore[to] - proseBefore[from];
        }

        /** Whether stories end above such a line. */
        private boolean endsStory(int i) {
            PageLine line = lines.get(i);
            ZoneKind kind = line.kind();
            if (kind == null) {
                return false;
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
            for (int j = i; j < Math.min(lines.size(), i + LONGEST_GAP) && !anchor[j] && !isStory(j); j++) {
                debris += lines.get(j).isDebris() ? 1 : 0;
                others += lines.get(j).isDebris() || isListed(j) ? 0 : 1;
            }
            return debris >= 1 && (others >= 2 || (debris >= 2 && debris + others >= LEAST_GAP));
        }

        private boolean isListed(int i) {
            PageLine line = lines.get(i);
            return !line.isDebris()
                    && !isForeign(line)
                    && (line.isItem() || FIGURE.matcher(line.words()).matches())
                    && (lines.get(i - 1).words().endsWith(":")
                            || lines.get(i - 1).isItem()
                            || !line.isItem());
        }
    }
}
