package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;
import org.parley.text.PageStretch.Look;

/**
 * Cuts a page into the pieces that may repeat in others: the lines of its zones. Of a body the first and last line are
 * cut into sentences, as are all of a body of a few lines: feeds put what they say about themselves behind the story's
 * words without a line end.
 */
public final class PageStretches {
    private static final int FEW_LINES = 3;
    /** Of a cut text, "The ..." is left. */
    private static final int LEAST_LETTERS = 4;

    private static final int LEAST_SENTENCE_WORDS = 5;
    private static final int LONGEST = 600;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** Words by which a page speaks to its reader. */
    private static final Set<String> ADDRESS = Set.of("you", "your", "our", "us", "we", "here", "https", "http", "www");

    /** Words between which a page names whoever wrote the story and what for. */
    private static final Set<String> IS = Set.of("is", "are", "was", "covers", "writes", "reports", "works");

    private static final Set<String> WRITERS = Set.of(
            "writer",
            "reporter",
            "correspondent",
            "editor",
            "columnist",
            "contributor",
            "fellow",
            "professor",
            "host",
            "journalist",
            "author",
            "commentator",
            "producer",
            "based");

    private static final Set<String> SURE = Set.of("contributed", "appeared", "republished");

    private static final int MOST_WORDS_BETWEEN = 14;

    /** What feeds print behind the last words of a story that they cut. */
    private static final Pattern CUT_OFF = Pattern.compile(
            "(?i)\\s(?=(?:continue reading|read more|read full story|keep reading|more)\\s*(?:…|\\.{3}|»|→|>)*$|[\\[(](?:…|\\.{3}|more…?)[\\])]$)");

    private final String text;
    private final LongPredicate wanted;
    private final List<PageStretch> found = new ArrayList<>();

    private PageStretches(String text, LongPredicate wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** The stretches of a page's zones, in the order in which they stand, without those too short to tell anything. */
    public static List<PageStretch> of(String text, List<ZoneRange> zones) {
        return of(text, zones, fingerprint -> true);
    }

    /** Those of some fingerprints. */
    public static List<PageStretch> of(String text, List<ZoneRange> zones, LongPredicate wanted) {
        PageStretches stretches = new PageStretches(text, wanted);
        List<Range> body = new ArrayList<>();
        for (ZoneRange zone : zones) {
            if (zone.kind() == ZoneKind.BODY) {
                lines(zone.range(), text, body);
            }
        }
        int next = 0;
        for (ZoneRange zone : zones) {
            if (zone.kind() == ZoneKind.BODY) {
                while (next < body.size()
                        && body.get(next).begin() < zone.range().end()) {
                    boolean edge = next == 0 || next == body.size() - 1 || body.size() <= FEW_LINES;
                    stretches.bodyLine(body.get(next), edge);
                    next++;
                }
            } else {
                stretches.add(zone.range(), zone.kind());
            }
        }
        return stretches.found;
    }

    private static void lines(Range zone, String text, List<Range> lines) {
        int begin = zone.begin();
        for (int i = zone.begin(); i <= zone.end(); i++) {
            if (i == zone.end() || LineEnds.is(text.charAt(i))) {
                Range line = Lines.trim(text, begin, i);
                if (line.length() > 0) {
                    lines.add(line);
                }
                begin = i + 1;
            }
        }
    }

    private void bodyLine(Range line, boolean cut) {
        if (!cut) {
            add(line, ZoneKind.BODY);
            return;
        }
        int begin = line.begin();
        for (int i = begin; i < line.end(); i++) {
            if (endsSentence(i, line.end())) {
                int end = i + 1;
                while (end < line.end() && !Tokenizer.isBlank(text.charAt(end))) {
                    end++;
                }
                last(Lines.trim(text, begin, end));
                begin = end;
                i = end - 1;
            }
        }
        last(Lines.trim(text, begin, line.end()));
    }

    /** A sentence, and apart from it what a feed prints behind words that it cut. */
    private void last(Range sentence) {
        var cut = CUT_OFF.matcher(text).region(Math.max(sentence.begin(), sentence.end() - 30), sentence.end());
        if (sentence.length() > 0 && cut.find() && cut.start() > sentence.begin()) {
            add(Lines.trim(text, sentence.begin(), cut.start()), ZoneKind.BODY);
            add(Lines.trim(text, cut.start(), sentence.end()), ZoneKind.BODY);
        } else {
            add(sentence, ZoneKind.BODY);
        }
    }

    private boolean endsSentence(int i, int end) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return false;
        }
        int next = i + 1;
        while (next < end && "\"'”’»)]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= end || !Tokenizer.isBlank(text.charAt(next))) {
            return false;
        }
        while (next < end && Tokenizer.isBlank(text.charAt(next))) {
            next++;
        }
        return next < end && !Character.isLowerCase(text.charAt(next)) && !(c == '.' && keepsDot(i));
    }

    private boolean keepsDot(int dot) {
        int begin = dot;
        while (begin > 0 && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        return begin < dot && Abbreviations.keepsDot(text, begin, dot);
    }

    private void add(Range range, ZoneKind kind) {
        if (range.length() == 0 || range.length() > LONGEST) {
            return;
        }
        String words = range.of(text);
        long fingerprint = fingerprint(words);
        if (fingerprint == 0 || !wanted.test(fingerprint)) {
            return;
        }
        if (kind != ZoneKind.BODY) {
            found.add(new PageStretch(range, kind, kind, Look.PAGE, fingerprint));
            return;
        }
        ZoneKind likely = likely(words);
        Look look = likely != null || looksLikePage(words) ? Look.PAGE : Look.STORY;
        if (look == Look.PAGE || (Words.in(words) >= LEAST_SENTENCE_WORDS && !hasDigit(words))) {
            found.add(new PageStretch(
                    range, ZoneKind.BODY, likely == null ? ZoneKind.TEMPLATE : likely, look, fingerprint));
        }
    }

    /** Reports of prices, scores and weather say the same with other numbers. */
    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    private static @Nullable ZoneKind likely(String words) {
        Furniture.Found found = Furniture.of(words);
        if (found != null) {
            return found.kind();
        }
        ZoneKind form = DebrisLine.kind(words);
        if (form != null) {
            return form;
        }
        if (words.startsWith("(") && words.endsWith(")") && words.indexOf('/') > 0) {
            return ZoneKind.CAPTION;
        }
        return Byline.isName(words) ? ZoneKind.BYLINE : null;
    }

    private static boolean looksLikePage(String words) {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        boolean bracketed = (first == '(' && last == ')') || (first == '[' && last == ']');
        boolean open = !Lines.endsSentence(words) && last != '?' && last != '!';
        return bracketed
                || open
                || words.endsWith("...")
                || last == '…'
                || words.indexOf('©') >= 0
                || words.indexOf('@') >= 0
                || speaksOfItself(words);
    }

    /** Whether the words speak to the reader or of the writer. */
    private static boolean speaksOfItself(String words) {
        int place = 0;
        int is = -MOST_WORDS_BETWEEN;
        int begin = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && Character.isLetter(words.charAt(i))) {
                continue;
            }
            if (i > begin) {
                place++;
                String word = words.substring(begin, i).toLowerCase(Locale.ROOT);
                is = IS.contains(word) ? place : is;
                boolean writes = place - is < MOST_WORDS_BETWEEN && WRITERS.contains(word);
                if (writes || ADDRESS.contains(word) || SURE.contains(word)) {
                    return true;
                }
            }
            begin = i + 1;
        }
        return false;
    }

    /** The words' fingerprint; 0 for those with too few letters to have one. */
    private static long fingerprint(String words) {
        long hash = 0;
        int letters = 0;
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = folded(words.charAt(i));
            letters += Character.isLetter(c) ? 1 : 0;
            if (c != before || (c != ' ' && c != '0')) {
                hash = (hash ^ c) * PRIME;
                hash ^= hash >>> 29;
            }
            before = c;
        }
        return letters < LEAST_LETTERS ? 0 : hash;
    }

    private static char folded(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        return Character.isLetter(c) ? Character.toLowerCase(c) : ' ';
    }
}
