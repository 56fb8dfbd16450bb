package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.ActorType;
import org.parley.tag.TaggedSpan;
import org.parley.tag.Tagger;
import org.parley.text.Layout;

/** The tagger's names over a text, cut down to names: no roles, titles, articles or genitives. */
final class NameTagging {
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "da", "di", "du", "dos", "del", "della", "la", "le", "bin", "ibn", "al",
            "el", "ul", "bint", "abu", "ben", "ter", "af", "av", "zu", "y", "e", "san", "st", "st.", "dela");

    /** Capitalised words that a tagger takes for names now and then. */
    private static final Set<String> NEVER = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "april",
            "june",
            "july",
            "october",
            "november",
            "december",
            "september",
            "you",
            "i",
            "we",
            "they",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "yes",
            "but",
            "and",
            "because",
            "federal",
            "tribal",
            "congressional",
            "presidential",
            "jr",
            "jr.",
            "sr",
            "sr.",
            "lt",
            "lt.",
            "inc",
            "inc.",
            "llc",
            "llp");

    /** Titles before a person's name that a tagger takes for the first word of a body's or a place's. */
    private static final Set<String> TITLES = Set.of(
            "dr",
            "dr.",
            "prof",
            "prof.",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "sen",
            "sen.",
            "rep",
            "rep.",
            "gov",
            "gov.",
            "senator",
            "representative",
            "congressman",
            "congresswoman",
            "governor",
            "justice",
            "judge",
            "president",
            "secretary",
            "speaker",
            "chairman",
            "ambassador",
            "minister");

    /** Words for a rank among roles, which belong to the role behind a body's name: "White House Press" Secretary. */
    private static final Set<String> RANKS = Set.of(
            "press",
            "deputy",
            "acting",
            "assistant",
            "associate",
            "senior",
            "principal",
            "chief",
            "vice",
            "majority",
            "minority",
            "former");

    private static final Set<String> LOOSE_ENDS = Set.of("of", "and", "the", "for", "in", "at", "on", "to", "or", "by");

    private final Tagger tagger;

    NameTagging(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The names in the text's prose, by begin. */
    List<FoundName> names(ArticleText text) {
        Layout layout = text.layout();
        int[] prose = IntStream.range(0, layout.sentences())
                .filter(sentence -> text.isProse(layout.sentenceFirst(sentence)))
                .toArray();
        List<List<TaggedSpan>> spans =
                tagger.tag(IntStream.of(prose).mapToObj(layout::sentence).toList());
        List<FoundName> names = new ArrayList<>();
        for (int i = 0; i < prose.length; i++) {
            int first = layout.sentenceFirst(prose[i]);
            spans.get(i).forEach(span -> names.addAll(names(text, span, first)));
        }
        return names;
    }

    /** The names that another recogniser found in the text, those in its prose, by begin. */
    static List<FoundName> names(ArticleText text, List<TaggedSpan> spans) {
        List<FoundName> names = new ArrayList<>();
        for (TaggedSpan span : spans) {
            if (text.isProse(span.first())) {
                names.addAll(names(text, span, 0));
            }
        }
        return names;
    }

    private static List<FoundName> names(ArticleText text, TaggedSpan span, int origin) {
        return type(span.label())
                .map(type -> cut(text, origin + span.first(), origin + span.beyond(), type, span.confidence()))
                .orElse(List.of());
    }

    private static Optional<ActorType> type(String label) {
        return switch (label) {
            case "PER" -> Optional.of(ActorType.PER);
            case "ORG" -> Optional.of(ActorType.ORG);
            case "LOC" -> Optional.of(ActorType.LOC);
            case "NORP" -> Optional.of(ActorType.NORP);
            case "MISC" -> Optional.of(ActorType.MISC);
            default -> Optional.empty();
        };
    }

    /** The names in a tagged stretch, each cut down to what is a name. */
    private static List<FoundName> cut(ArticleText text, int from, int to, ActorType type, double confidence) {
        List<FoundName> names = new ArrayList<>(1);
        for (NamePieces.Piece piece : NamePieces.of(text, from, to, type)) {
            cut(text, piece, confidence).ifPresent(names::add);
        }
        return names;
    }

    private static Optional<FoundName> cut(ArticleText text, NamePieces.Piece piece, double confidence) {
        ActorType type = piece.type();
        int first = piece.first();
        int beyond = beforePossession(text, first, piece.beyond());
        while (beyond > first
                && (isTail(text.word(beyond - 1))
                        || (type == ActorType.LOC && beyond - first > 1 && isLowerWord(text.word(beyond - 1))))) {
            beyond--;
        }
        if (first < beyond && isQuestion(text, first)) {
            first++;
        }
        if (isTitled(text, first, beyond)) {
            type = ActorType.PER;
        }
        if (type == ActorType.PER) {
            first = beforeName(text, first, beyond);
        } else {
            beyond = beforeRank(text, first, beyond);
        }
        if (type != ActorType.PER
                && beyond - first > 2
                && RoleWords.isOffice(text, first)
                && text.word(first + 1).equals("of")) {
            first += 2;
        }
        while (first < beyond && isHead(text.word(first))) {
            first++;
        }
        return first < beyond
                        && text.isRead(first)
                        && !isOneWordNoName(text, first, beyond)
                        && !isContraction(text, first)
                ? Optional.of(new FoundName(first, beyond, type, List.of(), true, confidence))
                : Optional.empty();
    }

    /** Whether it is a title and a surname: "Senator Holm", but not "Justice Department". */
    private static boolean isTitled(ArticleText text, int first, int beyond) {
        return beyond - first == 2
                && TITLES.contains(RoleWords.lower(text.word(first)))
                && KnownSpelling.startsUpper(text.word(first + 1))
                && RoleWords.role(text, first + 1) == null
                && !BodyNouns.isKind(RoleWords.lower(text.word(first + 1)));
    }

    /** Where a body's name ends, before the words of the role that follows. */
    private static int beforeRank(ArticleText text, int first, int beyond) {
        int end = beyond;
        boolean role = beyond < text.layout().tokens() && RoleWords.isOffice(text, beyond);
        while (role && end - first > 1 && RANKS.contains(RoleWords.lower(text.word(end - 1)))) {
            end--;
        }
        return end;
    }

    /** Whether a token is the label of a question in a transcript. */
    private static boolean isQuestion(ArticleText text, int token) {
        return text.word(token).equals("Q") && (token == 0 || text.lineBeyond(token - 1) == token);
    }

    /** Where a name ends that the tagger ran on into what is its own: "Russia" of "Russia's war". */
    private static int beforePossession(ArticleText text, int first, int beyond) {
        for (int i = first + 1; i + 1 < beyond; i++) {
            String next = text.word(i + 1);
            if (isGenitive(text.word(i)) && isLowerWord(next) && !LOOSE_ENDS.contains(next)) {
                return i;
            }
        }
        return beyond;
    }

    /** "I've", which has a capital like a name. */
    private static boolean isContraction(ArticleText text, int first) {
        String word = text.word(first);
        return word.length() > 1 && word.charAt(0) == 'I' && Folding.isApostrophe(word.charAt(1));
    }

    private static boolean isOneWordNoName(ArticleText text, int first, int beyond) {
        return beyond - first == 1
                && (NEVER.contains(RoleWords.lower(text.word(first)))
                        || isWithoutCapital(text.word(first))
                        || RoleWords.role(text, first) != null);
    }

    /** Where a person's name begins, after the last role or title, and after words that are no part of names. */
    private static int beforeName(ArticleText text, int first, int beyond) {
        int begin = first;
        for (int i = first; i < beyond - 1; i++) {
            boolean role = RoleWords.role(text, i) != null;
            if (role || (isLowerWord(text.word(i)) && !PARTICLES.contains(text.word(i)))) {
                begin = i + 1;
            }
        }
        return begin;
    }

    private static boolean isWithoutCapital(String word) {
        return word.equals(RoleWords.lower(word)) && Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isLowerWord(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isHead(String word) {
        return word.equalsIgnoreCase("the") || isMark(word) || isGenitive(word);
    }

    private static boolean isTail(String word) {
        return isGenitive(word)
                || LOOSE_ENDS.contains(word)
                || (isMark(word) && !word.equals(")") && !word.equals("+"));
    }

    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0))
                && !(word.length() > 1 && Folding.isApostrophe(word.charAt(0)));
    }

    static boolean isGenitive(String word) {
        return word.length() == 2
                && Folding.isApostrophe(word.charAt(0))
                && Character.toLowerCase(word.charAt(1)) == 's';
    }
}
