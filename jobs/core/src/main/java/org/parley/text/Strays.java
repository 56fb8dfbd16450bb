package org.parley.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;

/**
 * Lines amid a story that are none of it by their form and place, whatever they say: captions without a credit, links
 * without a heading, the labels of a chart, a sentence of the story in large letters. A story's lines end as sentences
 * do. Of those that don't, subheadings are short and stand alone, and items stand below a colon or begin with a mark; the
 * others are strays.
 */
final class Strays {
    /** Of a story's characters, the share in lines that end as sentences do, for the others to be strays. */
    private static final double LEAST_FINISHED = 0.75;

    private static final int LONGEST = 170;
    private static final int LONGEST_QUOTE = 300;
    private static final int LONG_WORDS = 10;
    private static final int SOME_WORDS = 7;
    private static final int LEAST_PAIR_WORDS = 6;
    private static final int MOST_SUBHEADING_WORDS = 5;
    private static final int LONGEST_LABEL = 30;
    private static final int SURE_RUN = 3;
    private static final int MOST_LISTED = 20;
    private static final int LEAST_REPEATED = 20;
    private static final int MOST_QUOTES = 64;
    private static final int LEAST_FACT_WORDS = 4;
    private static final double LEAST_SHARED = 0.5;
    private static final int LEAST_LETTERS = 4;

    private static final String QUOTES = "\"“”„«»'‘’";

    private static final Set<String> QUESTIONS = Set.of(
            "what", "why", "how", "who", "where", "when", "which", "whose", "is", "are", "will", "can", "should",
            "does", "що", "чому", "як", "хто", "де", "коли", "чи", "что", "почему", "как", "кто", "где", "когда");

    private static final String DAY_OR_YEAR = "(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:19|20)\\d\\d\\b";
    private static final String PLACED =
            "\\b(?-i:(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Pp]eople|[Rr]esidents|[Pp]rotesters|[Pp]olice"
                    + "|[Ff]irefighters|[Ss]oldiers|[Rr]escuers|[Ww]orkers)) .*\\b(?:in|at|near|outside|inside|during|on|across|over) (?:the )?(?-i:\\p{Lu})";
    private static final String SHOWN = "\\((?:file|archive|left|right|centre|center|pictured|above|below|[lrc])\\)";
    private static final String ACTING =
            "^(?-i:\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}[\\p{L}'’-]+ )+)(?:\\p{Ll}+ing|at|in|outside|inside|with|during|on|and|speaks|shows|holds|addresses|arrives|leaves|poses|stands|looks|waves|talks|visits|meets|attends)\\b.+";

    private static final Pattern CAPTION = Pattern.compile(
            String.join("|", DAY_OR_YEAR, PLACED, SHOWN, ACTING), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Ines Caldeira, shipping analyst", "— Ines Caldeira": who is said to have said what stands large above. */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "[—–-] ?\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}(?:, .{2,60})?|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}, \\p{Ll}[\\p{L} .'’-]{2,60}");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]* \\p{Lu}\\p{L}+");

    private static final Pattern CREDITED = Pattern.compile(
            ".{8,}(?:©\\s?\\p{Lu}[\\p{L}.'’/ -]{1,60}|[|/] ?(?:Photo|Image|Picture|Credit|Фото)s?\\b.{0,60}"
                    + "|(?:Photo|Image|Picture|Credit)s?: ?.{2,60})\\)?");

    private final List<PageLine> lines;
    private final String text;
    private final int first;
    private final int beyond;
    private final ZoneKind[] kinds;
    /** Stems of the story's sentences; empty until they are asked for. */
    private final Set<String> story = new HashSet<>();

    private int quotesLookedFor;

    private Strays(String text, List<PageLine> lines, int first, int beyond) {
        this.text = text;
        this.lines = lines;
        this.first = first;
        this.beyond = beyond;
        this.kinds = new ZoneKind[Math.max(0, beyond - first)];
    }

    /** The strays among a story's lines. */
    static Strays of(String text, List<PageLine> lines, int first, int beyond) {
        Strays strays = new Strays(text, lines, first, beyond);
        if (beyond - first > 1) {
            strays.find();
        }
        return strays;
    }

    /** What a line of the story is by its form and place; null when it may be part of it. */
    @Nullable
    ZoneKind kind(int line) {
        return kinds[line - first];
    }

    private void find() {
        boolean[] loose = new boolean[kinds.length];
        boolean any = false;
        boolean finished = isFinished();
        int listed = 0;
        for (int i = first; i < beyond; i++) {
            PageLine line = lines.get(i);
            if (line.isDebris() || DateLine.is(line.words())) {
                listed = 0;
                continue;
            }
            if (isRepeated(line)) {
                kinds[i - first] = ZoneKind.NOTICE;
            }
            if (line.isSentence()) {
                listed = line.words().endsWith(":")
                                || (listed > 0 && line.words().endsWith(";"))
                        ? 1
                        : 0;
                continue;
            }
            boolean inList = line.isItem() || isFact(line) || (listed > 0 && listed <= MOST_LISTED);
            listed = listed > 0 ? listed + 1 : 0;
            loose[i - first] = finished && !inList && isUnfinished(i);
            any |= loose[i - first];
        }
        if (any) {
            judge(loose);
        }
    }

    /** Whether this story's lines end as sentences do. */
    private boolean isFinished() {
        long all = 0;
        long done = 0;
        for (int i = first; i < beyond; i++) {
            PageLine line = lines.get(i);
            if (!line.isDebris()) {
                all += line.words().length();
                done += line.isSentence() ? line.words().length() : 0;
            }
        }
        return done > LEAST_FINISHED * all;
    }

    private static boolean isFact(PageLine line) {
        return StoryEnd.FIGURE.matcher(line.words()).matches();
    }

    /** Whether the line neither ends a sentence nor goes on in the next line. */
    private boolean isUnfinished(int i) {
        String words = lines.get(i).words();
        boolean goesOn =
                i + 1 < beyond && Character.isLowerCase(lines.get(i + 1).words().charAt(0));
        return words.length() <= LONGEST
                && words.indexOf('@') < 0
                && words.charAt(0) != '#'
                && !isInCapitals(words)
                && !namesNext(i)
                && !Character.isLowerCase(words.charAt(0))
                && ",-—–".indexOf(words.charAt(words.length() - 1)) < 0
                && !goesOn;
    }

    private static boolean isInCapitals(String words) {
        boolean any = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.toUpperCase(c) != c) {
                return false;
            }
            any |= Character.isUpperCase(c);
        }
        return any;
    }

    /** Whether the line begins with a name by which the sentence below begins too: a heading above what is told of a person. */
    private boolean namesNext(int i) {
        Matcher name = NAME.matcher(lines.get(i).words());
        if (i + 1 >= beyond || !lines.get(i + 1).isSentence() || !name.lookingAt()) {
            return false;
        }
        String next = lines.get(i + 1).words();
        int end = name.end();
        return next.startsWith(name.group()) && end < next.length() && !Character.isLetter(next.charAt(end));
    }

    private void judge(boolean[] loose) {
        int begin = 0;
        while (begin < loose.length) {
            int end = begin;
            int words = 0;
            while (end < loose.length && loose[end]) {
                words += lines.get(first + end).wordCount();
                end++;
            }
            if (end > begin) {
                judge(begin, end, words);
            }
            begin = end + 1;
        }
    }

    /** Decides on lines that stand together, by their offsets from the first of the story. */
    private void judge(int begin, int end, int words) {
        int run = end - begin;
        boolean together = (run >= SURE_RUN && !areFacts(begin, end, words)) || (run == 2 && words >= LEAST_PAIR_WORDS);
        for (int k = begin; k < end; k++) {
            PageLine line = lines.get(first + k);
            if (kinds[k] != null) {
                continue;
            }
            if (isFigures(line.words(), run)) {
                kinds[k] = ZoneKind.NOTICE;
            } else if (isCaption(line)) {
                kinds[k] = ZoneKind.CAPTION;
            } else if (isLong(line) || (together && !isSubheading(k, end))) {
                kinds[k] = run > 1 || isTitleCase(line.words()) ? ZoneKind.READ_ALSO : ZoneKind.CAPTION;
            }
        }
    }

    /** Whether the line is short and the last of two, a caption or link above it. */
    private boolean isSubheading(int last, int end) {
        return last + 1 == end
                && last > 0
                && kinds[last - 1] != null
                && (last < 2 || kinds[last - 2] == null)
                && isLong(lines.get(first + last - 1))
                && lines.get(first + last).wordCount() <= MOST_SUBHEADING_WORDS;
    }

    private static boolean isLong(PageLine line) {
        int words = line.wordCount();
        if (words >= LONG_WORDS) {
            return true;
        }
        String start = line.words().substring(0, Math.max(0, line.words().indexOf(' ')));
        return words >= SOME_WORDS && !QUESTIONS.contains(start.toLowerCase(Locale.ROOT));
    }

    private static boolean isCaption(PageLine line) {
        String words = line.words();
        char start = words.charAt(0);
        boolean mayAttribute = words.indexOf(", ") > 0 || start == '—' || start == '–' || start == '-';
        boolean mayCredit =
                words.indexOf('©') > 0 || words.indexOf('|') > 0 || words.indexOf('/') > 0 || words.indexOf(':') > 0;
        return (mayAttribute && ATTRIBUTION.matcher(words).matches())
                || (mayCredit && CREDITED.matcher(words).matches())
                || (line.wordCount() > 3 && CAPTION.matcher(words).find());
    }

    /** Whether most of the line's words are numbers, signs or abbreviations in capitals: quotes of stocks, axes of charts; one number alone may be a
     * heading. */
    private static boolean isFigures(String words, int run) {
        int figures = 0;
        int others = 0;
        for (String word : words.split("[\\s/|]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean digit = word.chars().anyMatch(Character::isDigit);
            boolean letter = word.chars().anyMatch(Character::isLetter);
            figures += digit && !letter ? 1 : 0;
            others += letter ? 1 : 0;
        }
        if (run == 1 && figures < 2) {
            return false;
        }
        return figures > others || (figures > 0 && figures == others && others < 2 && words.length() < 16);
    }

    private static boolean isTitleCase(String words) {
        int capital = 0;
        int all = 0;
        for (String word : words.split("\\s+", -1)) {
            capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            all++;
        }
        return capital * 3 >= all * 2;
    }

    /** Whether lines that stand together tell what the story's sentences tell: a list that lost its marks. */
    private boolean areFacts(int begin, int end, int words) {
        boolean labelled = true;
        for (int k = begin; k < end; k++) {
            int colon = lines.get(first + k).words().indexOf(": ");
            labelled &= colon > 0 && colon <= LONGEST_LABEL;
        }
        if (labelled) {
            return true;
        }
        if (words < LEAST_FACT_WORDS * (end - begin)) {
            return false;
        }
        Set<String> told = storyStems();
        int shared = 0;
        int all = 0;
        for (int k = begin; k < end; k++) {
            for (String stem : Stems.of(lines.get(first + k).words(), LEAST_LETTERS)) {
                shared += told.contains(stem) ? 1 : 0;
                all++;
            }
        }
        return shared >= LEAST_SHARED * all;
    }

    private Set<String> storyStems() {
        if (story.isEmpty()) {
            for (int i = first; i < beyond; i++) {
                PageLine line = lines.get(i);
                if (!line.isDebris() && line.isSentence()) {
                    story.addAll(Stems.of(line.words(), LEAST_LETTERS));
                }
            }
        }
        return story;
    }

    /** Whether the line is a quotation and nothing else that stands elsewhere on the page as well. */
    private boolean isRepeated(PageLine line) {
        String words = line.words();
        int end = words.length();
        if (end > LONGEST_QUOTE || QUOTES.indexOf(words.charAt(0)) < 0 || quotesLookedFor >= MOST_QUOTES) {
            return false;
        }
        while (end > 1 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        int begin = 1;
        while (begin < end && !Character.isLetterOrDigit(words.charAt(begin))) {
            begin++;
        }
        boolean closed = end < words.length() && QUOTES.indexOf(words.charAt(words.length() - 1)) >= 0;
        if (!closed || end - begin < LEAST_REPEATED) {
            return false;
        }
        quotesLookedFor++;
        String quoted = words.substring(begin, end);
        int at = text.indexOf(quoted);
        while (at >= 0 && at >= line.range().begin() && at < line.range().end()) {
            at = text.indexOf(quoted, line.range().end());
        }
        return at >= 0;
    }
}
