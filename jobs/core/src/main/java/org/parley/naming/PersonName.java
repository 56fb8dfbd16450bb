package org.parley.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.RenamingReason;

/**
 * A person's name, taken apart.
 *
 * @param given first name, and those between it and the surname; none where there is a surname only
 * @param surname the last word
 * @param suffix "jr", or empty
 */
record PersonName(List<String> given, String surname, String suffix) {
    /** Words that begin a surname ("el-Mahrouk", "von der Heyde"), and are no given names. */
    private static final Set<String> PARTICLES =
            Set.of("el", "abu", "bin", "ibn", "von", "van", "der", "den", "de", "del", "da", "dos");

    private static final int LONG_SURNAME = 6;
    private static final int LONG_GIVEN_NAME = 5;

    PersonName {
        given = List.copyOf(given);
    }

    static PersonName of(List<String> words) {
        int first = Titles.before(words);
        int beyond = words.size();
        while (beyond > first + 1 && Titles.isSuffix(words.get(beyond - 1))) {
            beyond--;
        }
        boolean surnameOnly = PARTICLES.containsAll(words.subList(first, beyond - 1));
        return new PersonName(
                surnameOnly ? List.of() : words.subList(first, beyond - 1),
                words.get(beyond - 1),
                String.join(" ", words.subList(beyond, words.size())));
    }

    /** What names of one surname share, however it is spelt. */
    String block() {
        return Romanised.skeleton(surname);
    }

    boolean isSurnameOnly() {
        return given.isEmpty();
    }

    boolean hasSurname(String other) {
        return Romanised.of(surname).equals(Romanised.of(other));
    }

    /** How the two may be one person's names, by the names alone; empty where they can't. */
    Optional<RenamingReason> kin(PersonName other) {
        if (other.isSurnameOnly()) {
            return Optional.empty();
        }
        boolean sameSurname = hasSurname(other.surname);
        if (isSurnameOnly()) {
            return sameSurname ? Optional.of(RenamingReason.TITLE) : Optional.empty();
        }
        if (!suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix)) {
            return Optional.empty();
        }
        String mine = given.get(0);
        String others = other.given.get(0);
        boolean sameGiven = Romanised.of(mine).equals(Romanised.of(others));
        if (!sameSurname) {
            return sameGiven && isNear(surname, other.surname, LONG_SURNAME) && sameBetween(other)
                    ? Optional.of(RenamingReason.MISSPELT)
                    : Optional.empty();
        }
        if (!betweenAgrees(other)) {
            return Optional.empty();
        }
        if (sameGiven) {
            return Optional.of(
                    given.size() == other.given.size() && suffix.equals(other.suffix)
                            ? RenamingReason.SPELLING
                            : RenamingReason.MIDDLE_NAME);
        }
        if (mine.length() == 1 || others.length() == 1) {
            return mine.charAt(0) == others.charAt(0) ? Optional.of(RenamingReason.INITIAL) : Optional.empty();
        }
        if (GivenNames.mayBeShort(mine, others)) {
            return Optional.of(RenamingReason.GIVEN_NAME);
        }
        return isNear(mine, others, LONG_GIVEN_NAME) ? Optional.of(RenamingReason.MISSPELT) : Optional.empty();
    }

    private static boolean isNear(String a, String b, int least) {
        return Math.min(a.length(), b.length()) >= least && Romanised.distance(a, b, 1) <= 1;
    }

    private boolean sameBetween(PersonName other) {
        return given.subList(1, given.size()).equals(other.given.subList(1, other.given.size()));
    }

    /** Whether the names between first name and surname don't speak against each other: one has none, or initials fit. */
    private boolean betweenAgrees(PersonName other) {
        List<String> mine = given.subList(1, given.size());
        List<String> others = other.given.subList(1, other.given.size());
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            String a = mine.get(i);
            String b = others.get(i);
            boolean initial = a.length() == 1 || b.length() == 1;
            if (initial ? a.charAt(0) != b.charAt(0) : !Romanised.of(a).equals(Romanised.of(b))) {
                return false;
            }
        }
        return true;
    }
}
