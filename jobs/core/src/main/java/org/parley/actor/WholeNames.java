package org.parley.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of several words that the tagger finds whole in one place and in pieces in another: whole in all of them. */
final class WholeNames {
    private WholeNames() {}

    /** The names, with whole ones in place of their pieces, by begin. */
    static List<FoundName> joined(ArticleText text, List<FoundName> names) {
        Map<Long, List<FoundName>> wholes = new HashMap<>();
        for (FoundName name : names) {
            if (name.tokens() > 1 && name.tagged()) {
                wholes.computeIfAbsent(text.hash(name.first()), key -> new ArrayList<>())
                        .add(name);
            }
        }
        if (wholes.isEmpty()) {
            return names;
        }
        List<FoundName> joined = new ArrayList<>(names);
        BitSet begins = new BitSet();
        names.stream().filter(name -> name.tokens() > 1).forEach(name -> begins.set(name.first()));
        for (int i = 0; i < text.layout().tokens(); i++) {
            List<FoundName> candidates = begins.get(i) ? List.of() : wholes.getOrDefault(text.hash(i), List.of());
            for (FoundName whole : candidates) {
                if (text.isProse(i) && stands(text, whole, i) && isInPieces(i, i + whole.tokens(), joined)) {
                    int first = i;
                    int beyond = i + whole.tokens();
                    joined.removeIf(name -> name.overlaps(first, beyond));
                    joined.add(new FoundName(
                            first, beyond, whole.type(), whole.senses(), whole.tagged(), whole.confidence()));
                    break;
                }
            }
        }
        joined.sort(Comparator.comparingInt(FoundName::first));
        return joined;
    }

    private static boolean stands(ArticleText text, FoundName whole, int first) {
        if (first + whole.tokens() > text.sentenceBeyond(first)) {
            return false;
        }
        for (int i = 0; i < whole.tokens(); i++) {
            if (!text.word(first + i).equals(text.word(whole.first() + i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all names there lie inside, and there are some. */
    private static boolean isInPieces(int first, int beyond, List<FoundName> names) {
        boolean pieces = false;
        for (FoundName name : names) {
            if (name.overlaps(first, beyond)) {
                if (name.first() < first || name.beyond() > beyond || name.tokens() == beyond - first) {
                    return false;
                }
                pieces = true;
            }
        }
        return pieces;
    }
}
