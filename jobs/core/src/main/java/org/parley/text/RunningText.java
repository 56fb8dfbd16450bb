package org.parley.text;

import java.util.List;

/** Which of a page's lines are running text, and how much of it stands where. */
final class RunningText {
    private final List<PageLine> lines;
    private final boolean foreign;
    private final boolean[] anchor;
    /** Characters of running text before each line. */
    private final long[] proseBefore;

    RunningText(List<PageLine> lines) {
        this.lines = lines;
        this.foreign = isLatin(lines);
        this.anchor = new boolean[lines.size()];
        this.proseBefore = new long[lines.size() + 1];
        for (int i = 0; i < anchor.length; i++) {
            PageLine line = lines.get(i);
            anchor[i] = line.isProse() && !line.isDebris() && !line.leans() && !isForeign(line);
            proseBefore[i + 1] = proseBefore[i] + (anchor[i] ? line.words().length() : 0);
        }
    }

    private static boolean isLatin(List<PageLine> lines) {
        long latin = 0;
        long cyrillic = 0;
        for (PageLine line : lines) {
            if (line.isProse() && !line.isDebris()) {
                latin += line.isCyrillic() ? 0 : line.words().length();
                cyrillic += line.isCyrillic() ? line.words().length() : 0;
            }
        }
        return 2 * latin > 3 * cyrillic;
    }

    List<PageLine> lines() {
        return lines;
    }

    /** Whether a line in Cyrillic is furniture, since the story is in Latin script. */
    boolean foreign() {
        return foreign;
    }

    boolean isForeign(PageLine line) {
        return foreign && line.isCyrillic();
    }

    /** Whether the line is running text by itself. */
    boolean isAnchor(int i) {
        return anchor[i];
    }

    /** The first anchor at a place or below; the number of lines when there is none. */
    int nextAnchor(int from) {
        int i = from;
        while (i < anchor.length && !anchor[i]) {
            i++;
        }
        return i;
    }

    /** Characters of running text in the lines from one to another, the second exclusive. */
    long prose(int from, int to) {
        return proseBefore[to] - proseBefore[from];
    }

    /** Whether the line is a sentence that may belong to the story. */
    boolean isStory(int i) {
        PageLine line = lines.get(i);
        return line.isSentence() && !line.isDebris() && !line.leans() && !isForeign(line) && !isCredit(line);
    }

    /** Whether the line says who wrote, or when. */
    static boolean isCredit(PageLine line) {
        return DateLine.namesDay(line.words()) || Byline.nearTitle(line.words()) != null;
    }
}
