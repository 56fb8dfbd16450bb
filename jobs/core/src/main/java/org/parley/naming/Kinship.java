package org.parley.naming;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.RenamingReason;

/** How one node of a block may be another, by their names alone. */
final class Kinship {
    private static final int LONG_NAME = 8;
    private static final int LONG_WORD = 6;

    /** Shorter words may be numerals. */
    private static final int LETTERS = 4;

    private Kinship() {}

    /** For what reasons the first may be the second, the best first; none where their names say that it can't. */
    static Set<RenamingReason> of(String block, NameNode a, NameNode b) {
        if (a.listed() != null || a.id().equals(b.id())) {
            return Set.of();
        }
        if (block.startsWith(BlockKey.PERSON)) {
            return b.isPerson() ? person(a, b).map(Set::of).orElse(Set.of()) : Set.of();
        }
        if (block.startsWith(BlockKey.SHORT)) {
            return block.equals(BlockKey.SHORT + a.key()) ? shortForm(a, b) : Set.of();
        }
        return b.allWords().stream().anyMatch(words -> isNear(a.words(), words))
                ? Set.of(RenamingReason.SPELLING)
                : Set.of();
    }

    private static Optional<RenamingReason> person(NameNode a, NameNode b) {
        if (!a.isPerson()) {
            return isSurname(a.words(), b) ? Optional.of(RenamingReason.SURNAME) : Optional.empty();
        }
        PersonName name = PersonName.of(a.words());
        return b.allWords().stream()
                .filter(words -> !Titles.isOffice(words))
                .map(words -> name.kin(PersonName.of(words)))
                .flatMap(Optional::stream)
                .min(RenamingReason::compareTo);
    }

    private static boolean isSurname(List<String> words, NameNode person) {
        boolean known = person.listed() != null && person.listed().surnames().contains(String.join(" ", words));
        return known
                || person.allWords().stream()
                        .anyMatch(name -> name.size() > words.size()
                                && name.subList(name.size() - words.size(), name.size())
                                        .equals(words));
    }

    private static Set<RenamingReason> shortForm(NameNode a, NameNode b) {
        Set<RenamingReason> reasons = EnumSet.noneOf(RenamingReason.class);
        List<String> words = a.words();
        if (words.size() == 1) {
            boolean introduced = b.names().stream()
                    .anyMatch(seen ->
                            seen.form() == MentionForm.ACRONYM && seen.key().equals(a.key()));
            boolean known = b.listed() != null && b.listed().acronyms().contains(a.key());
            if (known || (introduced && isPlace(a) == isPlace(b) && !isOfficeBefore(b, a.key()))) {
                reasons.add(RenamingReason.INTRODUCED);
            }
            boolean spelt = b.allWords().stream()
                    .anyMatch(name -> name.size() > 1
                            && new NameForm(b.type(), name).initials().equals(a.key()));
            if (spelt && a.counts().get(0).capitals() > 0) {
                reasons.add(RenamingReason.INITIALS);
            }
        }
        boolean part = b.allWords().stream()
                .anyMatch(name -> isStatePrefix(words, name) || (mayBeShort(a, b) && isPart(words, name)));
        if (part) {
            reasons.add(RenamingReason.SHORT_FORM);
        }
        return reasons;
    }

    /** Whether an acronym behind "Secretary of Trade and Ports" is that of the body, which the office's name holds. */
    private static boolean isOfficeBefore(NameNode node, String acronym) {
        return Titles.before(node.words()) > 0
                && !new NameForm(node.type(), node.words()).initials().equals(acronym);
    }

    /** Letters that articles take for a place's stand for no body, and the other way round. */
    private static boolean isPlace(NameNode node) {
        return node.type() == ActorType.LOC;
    }

    /** A place is no short form of what is named after it. */
    private static boolean mayBeShort(NameNode a, NameNode b) {
        return !isPlace(a) && !isPlace(b);
    }

    /** Whether the longer name is the shorter behind a state's: "us supreme court". */
    static boolean isStatePrefix(List<String> words, List<String> longer) {
        return longer.size() == words.size() + 1
                && NameForm.isState(longer.get(0))
                && longer.subList(1, longer.size()).equals(words);
    }

    private static boolean isPart(List<String> words, List<String> longer) {
        return longer.size() > words.size()
                && (longer.subList(0, words.size()).equals(words)
                        || longer.subList(longer.size() - words.size(), longer.size())
                                .equals(words));
    }

    /** Whether two names of several words differ in how they are parted, or in a letter of a long word each. */
    private static boolean isNear(List<String> a, List<String> b) {
        String one = Romanised.of(String.join("", a));
        if (Math.min(a.size(), b.size()) < 2 || one.length() < LONG_NAME) {
            return false;
        }
        if (a.size() != b.size()) {
            return one.equals(Romanised.of(String.join("", b)));
        }
        for (int i = 0; i < a.size(); i++) {
            boolean near = Math.min(a.get(i).length(), b.get(i).length()) >= LONG_WORD
                    && Romanised.distance(a.get(i), b.get(i), 1) <= 1
                    && a.get(i).chars().noneMatch(Character::isDigit);
            boolean same = a.get(i).length() < LETTERS
                    ? a.get(i).equals(b.get(i))
                    : Romanised.of(a.get(i)).equals(Romanised.of(b.get(i)));
            if (!near && !same) {
                return false;
            }
        }
        return true;
    }
}
