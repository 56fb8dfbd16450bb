package org.parley.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Counters;

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
    private static final Pattern TRAIL = Pattern.compile("[>»›→]");
    private static final int LEAST_LETTERS = 3;
    private static final int ENOUGH_WORDS = 5;
    private static final int LONGEST_TITLE = 300;
    private static final int REACH = 7;
    private static final int LONGEST_SUBTITLE = 320;
    private static final int NO_TITLE = -1;

    static PageShape of(List<PageLine> lines) {
        return new Finder(new RunningText(lines)).shape();
    }

    private static final class Finder {
        private final RunningText text;
        private final List<PageLine> lines;

        Finder(RunningText text) {
            this.text = text;
            this.lines = text.lines();
        }

        PageShape shape() {
            if (lines.isEmpty()) {
                return new PageShape(NO_TITLE, 0, 0, text.foreign());
            }
            int anchorAt = firstAnchor();
            if (anchorAt == lines.size()) {
                int title = titleAbove(lines.size() - 1);
                return new PageShape(title, afterHead(title), lines.size(), text.foreign());
            }
            int title = titleAbove(anchorAt);
            int first = first(title, anchorAt);
            first = belowSubtitle(title, first);
            return new PageShape(title, first, new StoryEnd(text).beyond(first), text.foreign());
        }

        /** The first running text that isn't a notice above the title. */
        private int firstAnchor() {
            int i = text.nextAnchor(0);
            while (i < lines.size() && isAboveTitle(i)) {
                i = text.nextAnchor(i + 1);
            }
            return i;
        }

        /** Whether a headline with its date or byline follows before any other running text. */
        private boolean isAboveTitle(int at) {
            boolean headline = false;
            for (int i = at + 1; i < Math.min(lines.size(), at + 2 * REACH) && !text.isAnchor(i); i++) {
                PageLine line = lines.get(i);
                headline |= isTitleLike(i) && line.wordCount() >= ENOUGH_WORDS - 1;
                if (headline && RunningText.isCredit(line) && text.nextAnchor(i) < lines.size()) {
                    return true;
                }
            }
            return false;
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
                            && i + 1 < lines.size()
                            && !text.isAnchor(i + 1));
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
            Set<String> stems = Stems.of(line.words(), LEAST_LETTERS);
            long shared = stems.stream().filter(story::contains).count();
            double repeated = stems.isEmpty() ? 0 : (double) shared / stems.size();
            double length = Math.min(line.wordCount(), ENOUGH_WORDS) / (double) ENOUGH_WORDS;
            double likely = text.isForeign(line) ? 0.1 : 1;
            return likely * length * (1 + 2 * repeated);
        }

        private Set<String> storyWords(int anchorAt) {
            Set<String> words = new HashSet<>();
            for (int i = anchorAt; i < Math.min(lines.size(), anchorAt + 12); i++) {
                if (text.isAnchor(i)) {
                    words.addAll(Stems.of(lines.get(i).words(), LEAST_LETTERS));
                }
            }
            return words;
        }

        /** The first line below the title that is a sentence, else the running text itself. */
        private int first(int title, int anchorAt) {
            int i = anchorAt;
            while (i > title + 1
                    && text.isStory(i - 1)
                    && TagLine.tight(lines.get(i - 1).words()).isEmpty()) {
                i--;
            }
            return i;
        }

        private int afterHead(int title) {
            int i = title + 1;
            while (i < lines.size()
                    && (lines.get(i).isDebris() || text.isForeign(lines.get(i)) || isHeadFurniture(i))) {
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
                if (!line.isDebris() && RunningText.isCredit(line)) {
                    int next = text.nextAnchor(i + 1);
                    return next < lines.size() && text.nextAnchor(next + 1) < lines.size() ? first(i, next) : first;
                }
                sentences += text.isAnchor(i) ? 1 : 0;
                Range whole = new Range(0, line.words().length());
                if (Dateline.of(line.words(), whole) != null
                        || sentences > 2
                        || line.words().length() > LONGEST_SUBTITLE
                        || isTime(line)) {
                    return first;
                }
            }
            return first;
        }

        private static boolean isTime(PageLine line) {
            return DateLine.is(line.words());
        }
    }
}
