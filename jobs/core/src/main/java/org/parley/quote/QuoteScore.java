package org.parley.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well found statements agree with a gold set.
 *
 * <p>A unit is one statement's spans in one role, cut to their first and last letter or digit. Gold statements that
 * aren't speech count for neither side: they don't count for recall, and a found one that meets only such a one is left
 * out; so is a found one that touches a stretch to discard.
 *
 * @param corpus the gold set's name
 * @param documents number of its documents
 * @param exact by role: the same first and last letter or digit in every fragment
 * @param overlap by role: at least one letter or digit shared
 * @param attribution contents that share at least half of the letters and digits that either holds, and sources that
 *     overlap or are both absent
 * @param recall by the gold statements' type
 * @param errors what is wrong with attributions, and how often
 * @param confidences the found statements by the finder's confidence, in tenths, ascending
 * @param speakers of gold statements that were found and whose speaker people named
 */
public record QuoteScore(
        String corpus,
        int documents,
        Map<QuoteRole, Agreement> exact,
        Map<QuoteRole, Agreement> overlap,
        Agreement attribution,
        Map<String, TypeRecall> recall,
        Map<QuoteError, Integer> errors,
        List<ConfidenceBin> confidences,
        SpeakerScore speakers) {
    public QuoteScore {
        exact = Collections.unmodifiableMap(new TreeMap<>(exact));
        overlap = Collections.unmodifiableMap(new TreeMap<>(overlap));
        recall = Collections.unmodifiableMap(new TreeMap<>(recall));
        errors = Collections.unmodifiableMap(new TreeMap<>(errors));
        confidences = List.copyOf(confidences);
    }

    /**
     * Found statements of like confidence.
     *
     * @param from the least confidence
     * @param found how many there are
     * @param right how many of them are right attributions
     * @param sum of their confidences
     */
    public record ConfidenceBin(double from, int found, int right, double sum) {
        ConfidenceBin plus(ConfidenceBin other) {
            return new ConfidenceBin(from, found + other.found, right + other.right, sum + other.sum);
        }
    }

    /**
     * Names of speakers.
     *
     * @param gold gold statements that were found, and have one
     * @param right those found with the same name
     */
    public record SpeakerScore(int gold, int right) {}

    /**
     * What was found of one type.
     *
     * @param gold gold statements of the type
     * @param content those whose content was found
     * @param attribution those whose content was found with the source
     */
    public record TypeRecall(int gold, int content, int attribution) {
        TypeRecall plus(TypeRecall other) {
            return new TypeRecall(gold + other.gold, content + other.content, attribution + other.attribution);
        }
    }

    /** Compares; a document without a prediction counts as one in which nothing was found. */
    public static QuoteScore of(GoldQuotes gold, Collection<PredictedDocument> predictions) {
        Map<String, List<PredictedQuote>> byId = new TreeMap<>();
        predictions.forEach(document -> byId.put(document.id(), document.quotes()));
        QuoteScoring scoring = new QuoteScoring();
        gold.documents().forEach(document -> scoring.add(document, byId.getOrDefault(document.id(), List.of())));
        return scoring.score(gold.name(), gold.documents().size());
    }

    /** The scores as a table. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%s: %,d documents%n", corpus, documents));
        table.append(String.format("%-21s %7s %7s %7s%n", "", "P", "R", "F1"));
        exact.forEach((role, agreement) -> {
            String name = role.name().toLowerCase(Locale.ROOT);
            table.append(row(name, "exact", agreement));
            table.append(row(name, "overlap", overlap.getOrDefault(role, Agreement.NONE)));
        });
        table.append(row("attribution", "", attribution));
        table.append(String.format("%n%-21s %7s %7s %12s%n", "recall by type", "gold", "content", "with source"));
        recall.forEach((type, found) -> table.append(String.format(
                Locale.ROOT,
                "%-21s %,7d %7s %12s%n",
                type,
                found.gold(),
                percent((double) found.content() / found.gold()),
                percent((double) found.attribution() / found.gold()))));
        table.append(String.format("%n%-26s %7s%n", "errors by kind", "count"));
        errors.forEach((kind, count) -> table.append(String.format(Locale.ROOT, "%-26s %,7d%n", kind.shown(), count)));
        table.append(String.format("%n%-21s %7s %7s %7s%n", "confidence", "found", "mean", "right"));
        confidences.forEach(bin -> table.append(String.format(
                Locale.ROOT,
                "%.1f to %.1f %,20d %7.3f %7s%n",
                bin.from(),
                bin.from() + 0.1,
                bin.found(),
                bin.sum() / bin.found(),
                percent((double) bin.right() / bin.found()))));
        if (speakers.gold() > 0) {
            table.append(String.format(
                    Locale.ROOT,
                    "%nspeaker's name right: %,d of %,d, %s %%%n",
                    speakers.right(),
                    speakers.gold(),
                    percent((double) speakers.right() / speakers.gold())));
        }
        return table.toString();
    }

    private static String row(String role, String how, Agreement agreement) {
        return String.format(
                Locale.ROOT,
                "%-12s %-8s %7s %7s %7s%n",
                role,
                how,
                percent(agreement.precision()),
                percent(agreement.recall()),
                percent(agreement.f1()));
    }

    /** One digit, a half to the even one: the same figures as other tools print. */
    private static BigDecimal percent(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN);
    }
}
