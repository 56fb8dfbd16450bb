package org.parley.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.ZoneKind;
import org.parley.text.Furniture.Match;

/**
 * A line of a page and what it looks like by itself.
 *
 * @param range where it stands
 * @param words the line
 * @param kind what it is by its wording; null when it may be part of the story
 * @param match how the wording was found; null when by form
 */
record PageLine(Range range, String words, @Nullable ZoneKind kind, @Nullable Match match) {
    private static final int LEAST_PROSE = 45;
    private static final int LONG_PROSE = 160;
    private static final int LONGEST_DEBRIS = 400;
    private static final double FOREIGN = 0.6;
    private static final int LEAST_LETTERS = 3;
    private static final int ENOUGH_LETTERS = 60;

    private static final int LONGEST_HEADING = 40;
    private static final Pattern SUMMARY = Pattern.compile(
            "(?iu)(?:key (?:points|takeaways|facts)|takeaways|the takeaways|main points|story highlights|highlights|summary|at a glance"
                    + "|in brief|in short|quick read|the gist|bullet points|what you need to know|коротко|стисло|тези|головні тези"
                    + "|ключові тези|головне|кратко|вкратце|главное|тезисы)\\s*:?");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu)\\b(?:you|your|we|we['’](?:re|ve|ll)|us|our|вас|вам|ваш[а-яіїє]*|ми|мы|нас|нам|наш[а-яіїє]*)\\b");
    private static final Pattern ASKS = Pattern.compile(
            "(?iu)(?:and |but |so )?(?:what|why|how|who|where|when|which|що|чому|як|хто|де|коли|что|почему|как|кто|где|когда)\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]");

    static PageLine of(String text, Range range) {
        String words = range.of(text);
        if (words.length() <= LONGEST_DEBRIS) {
            if (!TagLine.named(words).isEmpty()) {
                return new PageLine(range, words, ZoneKind.TAGS, null);
            }
            Furniture.Found found = Furniture.of(words);
            if (found != null && (found.match() == Match.LINE || found.match() == Match.HEADING)) {
                return new PageLine(range, words, found.kind(), found.match());
            }
            if (DebrisLine.isCredit(words)) {
                return new PageLine(range, words, ZoneKind.CAPTION, Match.LINE);
            }
            ZoneKind form = DebrisLine.kind(words);
            if (form != null) {
                return new PageLine(range, words, form, found == null ? null : found.match());
            }
            if (found != null) {
                boolean leans = found.match() == Match.LEANS || reports(words);
                return new PageLine(range, words, leans ? null : found.kind(), leans ? Match.LEANS : found.match());
            }
            return new PageLine(range, words, null, null);
        }
        return new PageLine(range, words, null, null);
    }

    /** Whether it tells what somebody said, which no notice does. */
    private static boolean reports(String words) {
        return words.contains(" said") || words.contains(" says") || words.contains(" told ");
    }

    boolean isDebris() {
        return kind != null;
    }

    /** Whether it is too long to be looked up among what pages say. */
    boolean isLong() {
        return words.length() > LONGEST_DEBRIS;
    }

    /** Whether it announces what follows: "Related", "Comments (3)". */
    boolean isHeading() {
        return match == Match.HEADING || (kind == ZoneKind.READ_ALSO && words.endsWith(":"));
    }

    /** Whether it may be a notice, if its place says so too. */
    boolean leans() {
        return match == Match.LEANS;
    }

    /** Whether it announces the story's points in short. */
    boolean isSummaryHeading() {
        return words.length() <= LONGEST_HEADING && SUMMARY.matcher(words).matches();
    }

    /** Whether the page speaks in it to its reader, as far as one line tells: "we" or "you" outside quotation marks. */
    boolean addressesReader() {
        return ADDRESS.matcher(words).find() && !isQuestion() && !quotes() && !reports(words);
    }

    /** Whether it has a quotation mark. */
    boolean quotes() {
        return QUOTED.matcher(words).find();
    }

    /** Whether it asks as one asks another person: "What did they tell you?". */
    private boolean isQuestion() {
        return words.endsWith("?") && ASKS.matcher(words).lookingAt();
    }

    /** Whether it ends as a sentence does. */
    boolean isSentence() {
        char last = words.charAt(words.length() - 1);
        return Lines.endsSentence(words) || last == '?' || last == '!' || last == ';';
    }

    /** Whether it is a sentence or more of running text. */
    boolean isProse() {
        return (words.length() >= LEAST_PROSE && Lines.endsSentence(words)) || words.length() >= LONG_PROSE;
    }

    /** Whether it is written in Cyrillic, which in a page of Latin script only furniture is. */
    boolean isCyrillic() {
        int letters = 0;
        int cyrillic = 0;
        for (int i = 0; i < words.length() && letters < ENOUGH_LETTERS; i++) {
            char c = words.charAt(i);
            if (c < 0x80 ? (char) ((c | 0x20) - 'a') < 26 : Character.isLetter(c)) {
                letters++;
                cyrillic += c >= '\u0400' && c <= '\u052F' ? 1 : 0;
            }
        }
        return letters >= LEAST_LETTERS && cyrillic > FOREIGN * letters;
    }

    int wordCount() {
        return Words.in(words);
    }

    boolean isItem() {
        char first = words.charAt(0);
        return "-–—•*·▪●".indexOf(first) >= 0 || (Character.isDigit(first) && words.matches("\\d{1,2}[.)] .*"));
    }
}
