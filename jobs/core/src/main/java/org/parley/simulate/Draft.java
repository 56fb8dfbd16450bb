package org.parley.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.MentionForm;
import org.parley.model.ZoneKind;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

/** A text in the making, which remembers what it says where. */
final class Draft {
    /** A place that names an actor. */
    record Named(String actor, MentionForm form, Range range) {}

    private final StringBuilder text = new StringBuilder();
    private final Marks marks;
    private final CopyKind kind;
    private final List<Named> named = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<ZoneRange> zones = new ArrayList<>();
    private boolean sentenceStart = true;
    private boolean upperCase;

    Draft(Marks marks, CopyKind kind) {
        this.marks = marks;
        this.kind = kind;
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Named> named() {
        return named;
    }

    List<Said> said() {
        return said;
    }

    List<ZoneRange> zones() {
        return zones;
    }

    /** Adds words: a capital at a sentence's start, the outlet's marks, the copy's spaces. */
    void append(String words) {
        String shown = upperCase ? words.toUpperCase(Locale.ROOT) : words;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == ' ' && kind == CopyKind.SPACED && sentenceStart && !text.isEmpty()) {
                text.append(' ');
            }
            add(c);
        }
    }

    /** Adds words as they are. */
    Range raw(String words) {
        int begin = text.length();
        text.append(words);
        return new Range(begin, text.length());
    }

    void name(String actor, MentionForm form, String surface) {
        int begin = text.length();
        append(surface);
        named.add(new Named(actor, form, new Range(begin, text.length())));
    }

    void zone(ZoneKind zone, int begin) {
        zones.add(new ZoneRange(zone, new Range(begin, text.length())));
    }

    /** Ends a paragraph, unless nothing stands before. */
    void paragraph() {
        if (!text.isEmpty()) {
            text.append(kind == CopyKind.SPACED ? " \n\n" : "\n\n");
        }
        startSentence();
        upperCase = false;
    }

    void line() {
        text.append('\n');
        startSentence();
    }

    void startSentence() {
        sentenceStart = true;
    }

    /** Sets the rest of the paragraph in capitals, if this is that kind of copy. */
    void shoutIfCased() {
        upperCase = kind == CopyKind.CASED;
    }

    private void add(char c) {
        if (Character.isLetterOrDigit(c)) {
            text.append(sentenceStart ? Character.toUpperCase(c) : c);
            sentenceStart = false;
        } else {
            text.append(marks.set(c));
            if (c == '.' || c == '?' || c == '!') {
                sentenceStart = true;
            } else if (c != ' ' && c != '\u201C' && c != '\u201D' && c != '(') {
                sentenceStart = false;
            }
        }
    }
}
