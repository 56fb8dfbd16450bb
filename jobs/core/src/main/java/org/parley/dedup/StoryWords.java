package org.parley.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;
import org.parley.text.Words;

/**
 * The words by which an article is compared with others: those of its body, without case and punctuation, each as a
 * hash of 30 bits with a mark on the figures and names, which say what a text is about: templates differ in these and
 * copies don't. Who reprints a story puts his own headline, tags, counters and links around it, so only the body
 * counts; where that is short the whole text does, with the title.
 */
public final class StoryWords {
    /** Bodies of fewer words are alike by chance ("Details to follow"). */
    private static final int LEAST_WORDS = 20;

    private static final int NAME = 1;
    private static final int FIGURE = 2;

    private StoryWords() {}

    /** An article's words, in their order. */
    public static List<Integer> of(String text, List<Zone> zones, @Nullable String title) {
        CodePoints places = CodePoints.of(text);
        StringJoiner body = new StringJoiner("\n");
        for (Zone zone : zones) {
            if (zone.kind() == ZoneKind.BODY) {
                body.add(places.range(new Span(zone.begin(), zone.end())).of(text));
            }
        }
        if (Words.in(body.toString()) >= LEAST_WORDS) {
            return of(body.toString());
        }
        return of(title == null || text.startsWith(title) ? text : title + "\n" + text);
    }

    /** A text's words, in their order. */
    public static List<Integer> of(String text) {
        List<Integer> words = new ArrayList<>(text.length() / 6 + 1);
        boolean opens = true;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                opens |= opensSentence(c);
                i += Character.charCount(c);
                continue;
            }
            int mark = Character.isUpperCase(c) && (!opens || isNameAhead(text, i)) ? NAME : 0;
            int hash = 0;
            while (i < text.length()) {
                c = text.codePointAt(i);
                if (Character.isLetterOrDigit(c)) {
                    mark = Character.isDigit(c) ? FIGURE : mark;
                    // By way of the capital, so that letters with two small forms (sigma) agree.
                    hash = hash * 31 + Character.toLowerCase(Character.toUpperCase(c));
                } else if (!isInside(text, i, c)) {
                    break;
                }
                i += Character.charCount(c);
            }
            opens = false;
            words.add(unmarked(mixed(hash)) | mark);
        }
        return words;
    }

    /** Whether a word is a figure or a name. */
    static boolean isAnchor(int word) {
        return (word & (NAME | FIGURE)) != 0;
    }

    static boolean isFigure(int word) {
        return (word & FIGURE) != 0;
    }

    /** The word whether or not it is marked: a name that opens a sentence is the same name. */
    static int unmarked(int word) {
        return word & ~(NAME | FIGURE);
    }

    /** Whether the next word begins with a capital too: then even what opens a sentence is a name ("Kenyan President"). */
    private static boolean isNameAhead(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i + 1 < text.length() && text.charAt(i) == ' ' && Character.isUpperCase(text.charAt(i + 1));
    }

    /** An apostrophe within a word, or a point or comma within a figure. */
    private static boolean isInside(String text, int at, int c) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (c) {
            case '\'', '\u2019', '\u02BC' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean opensSentence(int c) {
        return switch (c) {
            case '.', '!', '?', ':', '\n', '"', '\u201C', '\u201E', '\u00AB', '\u2018' -> true;
            default -> false;
        };
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }
}
