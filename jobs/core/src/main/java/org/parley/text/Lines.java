package org.parley.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that hold more than blanks, without the blanks at their ends. */
final class Lines {
    private static final String BULLETS = "-–—•⦁*·▪●►»> ";

    private Lines() {}

    static List<Range> of(String text) {
        List<Range> lines = new ArrayList<>();
        LineEnds lineEnds = new LineEnds(text);
        for (int begin = 0; begin < text.length(); ) {
            int end = lineEnds.from(begin);
            Range line = trim(text, begin, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            begin = end + 1;
        }
        return lines;
    }

    /** As {@link #of}, where the lines of a paragraph that was hard-wrapped are one. */
    static List<Range> unwrapped(String text) {
        List<Range> lines = of(text);
        int width = Paragraphs.wrappingWidth(text);
        if (width == Paragraphs.UNWRAPPED) {
            return lines;
        }
        List<Range> joined = new ArrayList<>();
        for (Range line : lines) {
            int last = joined.size() - 1;
            if (last >= 0 && Paragraphs.onlyWraps(text, joined.get(last).end(), line.begin(), width)) {
                joined.set(last, new Range(joined.get(last).begin(), line.end()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** The stretch without the blanks at its ends. */
    static Range trim(String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && Tokenizer.isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && Tokenizer.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Range(first, last);
    }

    static String strip(String text) {
        return trim(text, 0, text.length()).of(text);
    }

    /** The line without the marks that items of a list begin with. */
    static String withoutBullet(String line) {
        int begin = 0;
        while (begin < line.length() - 1 && BULLETS.indexOf(line.charAt(begin)) >= 0) {
            begin++;
        }
        return line.substring(begin);
    }

    /** Whether the line ends as a sentence does, quotation marks aside. */
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"'”’»)“".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        char c = line.charAt(last);
        return c == '.' || c == '…' || c == '。' || c == ':' || ((c == '!' || c == '?') && last < line.length() - 1);
    }
}
