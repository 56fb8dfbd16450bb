package org.parley.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as another outlet prints it.
 *
 * @param title its headline
 * @param text its body
 */
public record Reprint(String title, String text) {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?][\"”»]?)\\s+");
    private static final Pattern FACT = Pattern.compile("(?<=\\p{Ll}[,;]? )(?:\\p{Lu}\\p{Ll}{2,}|\\d[\\d,.]*\\d|\\d)");
    private static final double UPDATED_FIGURES = 0.25;
    private static final double UPDATED_NAMES = 0.03;
    private static final double REWRITTEN_SHARE = 0.3;

    private static final List<String> OTHER_NAMES =
            List.of("Lindqvist Okafor Marenko Boonmark Varga Tamm Petrou Mwangi Duarte Nyberg".split(" "));

    private static final List<String> OTHER_WORDS = List.of(
            "according reports earlier officials added however meanwhile several others whether because although began"
                    .split(" "));

    /** A copy of a text; the same numbers make the same copy. */
    public static Reprint of(ReprintKind kind, @Nullable String title, String text, long seed, long number) {
        Chance chance = Chance.of(seed, Salt.REPRINT, number);
        String own = title == null ? "" : title;
        return switch (kind) {
            case EXACT -> new Reprint(own, text);
            case TRIMMED -> new Reprint(own, trimmed(text, chance));
            case REHEADLINED -> new Reprint("What is known so far of case " + (1 + chance.below(99_999)), text);
            case UPDATED -> new Reprint(own, updated(text, chance));
            case REWRITTEN -> new Reprint(own, rewritten(text, chance));
        };
    }

    private static String trimmed(String text, Chance chance) {
        double share = 0.4 + 0.4 * chance.uniform();
        List<String> sentences = sentences(text);
        if (sentences.size() > 1) {
            long stay = Math.max(1, Math.round(share * sentences.size()));
            return String.join(" ", sentences.subList(0, (int) stay));
        }
        List<String> words = List.of(text.strip().split("\\s+"));
        long stay = Math.max(1, Math.round(share * words.size()));
        return String.join(" ", words.subList(0, (int) stay)) + " …";
    }

    private static String updated(String text, Chance chance) {
        StringBuilder updated = new StringBuilder();
        Matcher fact = FACT.matcher(text);
        int changed = 0;
        int end = 0;
        while (fact.find()) {
            boolean figure = Character.isDigit(text.charAt(fact.start()));
            boolean first = changed == 0 && fact.start() > text.length() / 2;
            if (first || chance.uniform() < (figure ? UPDATED_FIGURES : UPDATED_NAMES)) {
                updated.append(text.substring(end, fact.start()))
                        .append(figure ? 2 + chance.below(9_000) : OTHER_NAMES.get(chance.below(OTHER_NAMES.size())));
                end = fact.end();
                changed++;
            }
        }
        return updated.append(text.substring(end))
                .append("\nThis report is updated as more becomes known; an earlier version gave other figures.")
                .toString();
    }

    private static String rewritten(String text, Chance chance) {
        List<String> sentences = new ArrayList<>(sentences(text));
        long wanted = Math.max(1, (long) (REWRITTEN_SHARE * sentences.size()));
        int step = Math.max(1, (int) (sentences.size() / wanted));
        int first = chance.below(step);
        for (int n = 0; n < wanted; n++) {
            int at = (first + n * step) % sentences.size();
            sentences.set(at, inOtherWords(sentences.get(at), chance));
        }
        return String.join(" ", sentences);
    }

    /** The second half before the first, and every third word another. */
    private static String inOtherWords(String sentence, Chance chance) {
        List<String> words = List.of(sentence.strip().split("\\s+"));
        List<String> said = new ArrayList<>(words.subList(words.size() / 2, words.size()));
        said.addAll(words.subList(0, words.size() / 2));
        for (int i = chance.below(3); i < said.size(); i += 3) {
            said.set(i, OTHER_WORDS.get(chance.below(OTHER_WORDS.size())));
        }
        return String.join(" ", said);
    }

    private static List<String> sentences(String text) {
        return List.of(BETWEEN_SENTENCES.split(text.strip(), -1));
    }
}
