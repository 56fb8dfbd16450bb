package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * The names that a tagger ran together: at dashes, slashes and colons ("Hillary Clinton — an", "LINDQVIST: Olof"), before the rest of a compound
 * ("American-made", "Republican-led House"), at a person's genitive ("Grant's Army"), after a party's letter
 * ("D-Calif.").
 */
final class NamePieces {
    private static final Set<String> DASHES = Set.of("—", "–", "--", "/", "(", "[", ":");
    private static final Set<String> PARTY_LETTERS = Set.of("D", "R", "I");
    private static final Set<String> COMPOUNDING =
            Set.of("made", "run", "born", "style", "led", "era", "wide", "built", "held", "only", "like", "friendly");

    /** A stretch of a tagged one. */
    record Piece(int first, int beyond, ActorType type) {}

    private NamePieces() {}

    static List<Piece> of(ArticleText text, int first, int beyond, ActorType type) {
        if (beyond - first == 1) {
            return List.of(new Piece(first, beyond, type));
        }
        List<Piece> pieces = new ArrayList<>();
        int begin = first;
        for (int i = first; i < beyond; i++) {
            int next = beyondBreak(text, i, first, beyond, type);
            if (next > i) {
                add(text, pieces, begin, i, type);
                begin = next;
                i = next - 1;
            }
        }
        add(text, pieces, begin, beyond, type);
        return pieces;
    }

    private static void add(ArticleText text, List<Piece> pieces, int begin, int beyond, ActorType type) {
        if (beyond - begin > 2 && isPartyLetter(text, begin)) {
            pieces.add(new Piece(begin + 2, beyond, ActorType.LOC));
        } else if (begin < beyond) {
            pieces.add(new Piece(begin, beyond, type));
        }
    }

    /** The token after what parts two names at a token; the token itself where nothing does. */
    private static int beyondBreak(ArticleText text, int token, int first, int beyond, ActorType type) {
        String word = text.word(token);
        if (DASHES.contains(word)) {
            return token + 1;
        }
        if (word.equals("-") && token > first && token + 1 < beyond && isCompounding(text.word(token + 1), type)) {
            return token + 2;
        }
        if (type == ActorType.PER && token > first && NameTagging.isGenitive(word)) {
            return token + 1;
        }
        return token;
    }

    private static boolean isCompounding(String word, ActorType type) {
        return Character.isLowerCase(word.codePointAt(0))
                && (type == ActorType.MISC || word.endsWith("ed") || COMPOUNDING.contains(word));
    }

    private static boolean isPartyLetter(ArticleText text, int token) {
        return PARTY_LETTERS.contains(text.word(token)) && text.word(token + 1).equals("-");
    }
}
