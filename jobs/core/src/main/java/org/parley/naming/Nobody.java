package org.parley.naming;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;

/**
 * Names that are nobody's: words that the same articles often write in lower case, that are capitalised where a sentence
 * begins, that are labels of lines ("AUDIENCE:"), parts of longer names ("Indo" of "Indo-Pacific"), adjectives ("Tribal",
 * always before a noun), or run together with other text by signs that no name has.
 */
public final class Nobody {
    /** So many mentions by name are waited for. */
    private static final long FEW = 3;

    private static final long ENOUGH = 5;
    private static final long MANY = 10;
    private static final long VERY_MANY = 20;

    private static final double LOWER_WORD = 0.25;
    private static final double LOWER_WORDS = 0.4;
    private static final double PART = 0.7;
    private static final double RARELY = 0.2;
    private static final double HARDLY = 0.05;
    private static final double OFTEN = 0.3;
    private static final double MOSTLY = 0.9;
    private static final double HALF = 0.5;

    private Nobody() {}

    /** From which month on a node is nobody; empty while it may be somebody. A listed actor always is. */
    public static Optional<Renaming> of(NameNode node) {
        if (node.listed() != null) {
            return Optional.empty();
        }
        MonthCount sum = MonthCount.none("");
        for (MonthCount count : node.counts()) {
            sum = sum.plus(count);
            RenamingReason reason = reason(node, sum);
            if (reason != null) {
                return Optional.of(new Renaming(node.id(), count.month(), null, reason, sum.articles(), null));
            }
        }
        return Optional.empty();
    }

    private static @Nullable RenamingReason reason(NameNode node, MonthCount sum) {
        if (sum.named() >= FEW && sum.marks() >= HALF * sum.named()) {
            return RenamingReason.LABEL;
        }
        if (sum.named() < ENOUGH) {
            return null;
        }
        if (sum.labels() >= HALF * sum.named()) {
            return sum.lower() > 0 && !node.isPerson() ? RenamingReason.LABEL : null;
        }
        boolean capitals = sum.capitals() >= MOSTLY * sum.named();
        double lower = node.words().size() == 1 ? LOWER_WORD : LOWER_WORDS;
        if (!capitals && !node.isPerson() && sum.lower() >= lower * (sum.lower() + sum.named())) {
            return RenamingReason.LOWER_CASE;
        }
        if (!capitals && !node.isPerson() && sum.starts() >= MOSTLY * sum.named() && sum.lower() > 0) {
            return RenamingReason.SENTENCE_START;
        }
        if (sum.named() < MANY) {
            return null;
        }
        if (!node.isPerson() && (sum.joined() >= PART * sum.named() || sum.beside() >= PART * sum.named())) {
            return RenamingReason.PART;
        }
        return isModifier(node, sum) ? RenamingReason.MODIFIER : null;
    }

    /** A person's name mostly has a verb behind it; only in a room's or a law's name has it always another. */
    private static boolean isModifier(NameNode node, MonthCount sum) {
        if (!node.isPerson()) {
            return node.words().size() == 1 && sum.closed() <= RARELY * sum.named();
        }
        return sum.named() >= VERY_MANY && sum.closed() <= HARDLY * sum.named() && sum.beside() >= OFTEN * sum.named();
    }
}
