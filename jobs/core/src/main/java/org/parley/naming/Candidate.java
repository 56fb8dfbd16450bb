package org.parley.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ActorType;
import org.parley.model.RenamingReason;

/**
 * What a node may be, with the evidence up to a month.
 *
 * @param place the other's place in its block
 * @param reason how their names go together
 * @param asking the node
 * @param other the other, or the one of its names that goes with the node's
 * @param articles articles with the node
 * @param others articles with the other
 * @param both articles with both
 * @param together articles with both in one sentence
 * @param introductions mentions of the other by the node's name, as an acronym that the article introduces
 * @param calledSo whether articles that name the other also wrote the node's name for it
 * @param labels share of the node's mentions by name that are labels of lines
 * @param lower share of lower case where the articles write the node's name
 */
record Candidate(
        int place,
        RenamingReason reason,
        NameNode asking,
        NameNode other,
        long articles,
        long others,
        long both,
        long together,
        long introductions,
        boolean calledSo,
        double labels,
        double lower) {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "company",
            "companies",
            "co",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "group",
            "holding",
            "holdings",
            "gmbh",
            "ag",
            "sa",
            "spa",
            "oao",
            "pjsc");

    private static final Set<String> NEWS = Set.of("news", "agency", "press");

    private static final double DOMINANT = 0.9;
    private static final double PREVALENT = 0.8;
    private static final double HALF = 0.5;
    private static final double LOWER = 0.05;
    private static final long MANY_TIMES = 10;
    private static final long TIMES = 5;
    private static final long THRICE = 3;

    /** The same actor by another of its names. */
    Candidate with(Candidate more) {
        return new Candidate(
                place,
                reason.compareTo(more.reason) <= 0 ? reason : more.reason,
                asking,
                reason.compareTo(more.reason) <= 0 ? other : more.other,
                articles,
                others,
                both + more.both,
                together + more.together,
                introductions + more.introductions,
                calledSo || more.calledSo,
                labels,
                lower);
    }

    /**
     * The one that the evidence bears out; empty where it doesn't suffice or two are too close.
     *
     * @param surname articles of all persons with the node's surname
     */
    static Optional<Candidate> chosen(List<Candidate> candidates, long surname) {
        Optional<RenamingReason> strongest = candidates.stream()
                .filter(candidate -> candidate.weight() > 0)
                .map(Candidate::reason)
                .filter(Candidate::standsAlone)
                .min(RenamingReason::compareTo);
        List<Candidate> rivals = candidates.stream()
                .filter(candidate -> strongest.isEmpty() || candidate.reason == strongest.get())
                .toList();
        Optional<Candidate> best = rivals.stream()
                .max(Comparator.comparing(Candidate::isStates)
                        .thenComparing(Candidate::weight)
                        .thenComparing(candidate -> candidate.other.listed() == null ? 0 : 1)
                        .thenComparing(Candidate::place, Comparator.reverseOrder()));
        return best.filter(candidate -> candidate.isBorneOut(share(candidate, rivals), surname));
    }

    /** Reasons that are weighed among themselves only: an introduction beats likeness of letters. */
    private static boolean standsAlone(RenamingReason reason) {
        return switch (reason) {
            case INTRODUCED, INITIALS, SHORT_FORM -> true;
            default -> false;
        };
    }

    private long weight() {
        return switch (reason) {
            case INTRODUCED -> introductions;
            case INITIALS -> both;
            case SHORT_FORM -> isLegalForm() ? Math.max(both, others) : both;
            default -> others;
        };
    }

    /** Articles that bear it out: those with both where there are any. */
    long evidence() {
        return both > 0 ? both : others;
    }

    private static double share(Candidate best, List<Candidate> rivals) {
        long sum = rivals.stream()
                .filter(rival -> rival.place == best.place || !rival.isNested(best))
                .mapToLong(Candidate::weight)
                .sum();
        return sum == 0 ? 0 : (double) best.weight() / sum;
    }

    /** Whether the two long forms are a longer and a shorter one of the same. */
    private boolean isNested(Candidate best) {
        String mine = " " + other.key() + " ";
        String its = " " + best.other.key() + " ";
        return reason == RenamingReason.SHORT_FORM
                && ((best.isStates() && !isStates()) || mine.contains(its) || its.contains(mine));
    }

    private boolean isBorneOut(double share, long surname) {
        double ofSurname = surname == 0 ? 0 : (double) others / surname;
        boolean apart = together == 0;
        return switch (reason) {
            case SPELLING -> share >= DOMINANT && apart;
            case MISSPELT -> share >= DOMINANT && apart && others >= MANY_TIMES * articles;
            case MIDDLE_NAME -> share >= PREVALENT
                    && apart
                    && (calledSo || both > 0 || others >= TIMES * articles)
                    && (sameSuffix() || ofSurname >= DOMINANT);
            case INITIAL -> share >= DOMINANT && apart && (both > 0 || others >= TIMES * articles);
            case GIVEN_NAME -> share >= DOMINANT
                    && apart
                    && (both > 0 || calledSo || (ofSurname >= PREVALENT && others >= THRICE * articles));
            case TITLE -> share >= DOMINANT && (both > 0 || others >= THRICE * articles);
            case SURNAME -> share >= DOMINANT && (labels >= HALF || isTakenForAnother());
            case INTRODUCED -> share >= PREVALENT && introductions > 0 && (isListedAcronym() || isOftenIntroduced());
            case INITIALS -> share >= PREVALENT
                    && both >= 2
                    && both * THRICE >= articles
                    && asking.key().length() > 2;
            case SHORT_FORM -> share >= PREVALENT && (isStates() || (!isWord() && (isLegalForm() || isMostlyBeside())));
            default -> false;
        };
    }

    private boolean isListedAcronym() {
        return other.listed() != null && other.listed().acronyms().contains(asking.key());
    }

    /** Two letters stand for too much to be what a few articles introduce them for. */
    private boolean isOftenIntroduced() {
        return asking.key().length() > 2 || introductions >= articles;
    }

    /** Whether a surname was taken for another kind of name now and then; a place may well bear a person's name. */
    private boolean isTakenForAnother() {
        return asking.type() != ActorType.LOC && both >= HALF * articles && others >= articles && !isWord();
    }

    /** Whether articles have the name behind a state's as well. */
    private boolean isStates() {
        return reason == RenamingReason.SHORT_FORM
                && both > 0
                && (other.listed() != null || others >= THRICE)
                && other.allWords().stream().anyMatch(words -> Kinship.isStatePrefix(asking.words(), words));
    }

    /** Whether the longer name only adds what kind of company it is. */
    private boolean isLegalForm() {
        List<String> mine = asking.words();
        return other.allWords().stream()
                .anyMatch(words -> words.size() > mine.size()
                        && words.subList(0, mine.size()).equals(mine)
                        && (mine.size() == 1 || LEGAL_FORMS.contains(words.get(words.size() - 1)))
                        && words.subList(mine.size(), words.size()).stream()
                                .allMatch(word -> LEGAL_FORMS.contains(word) || NEWS.contains(word)));
    }

    /** Whether articles with the name mostly have the longer one too. */
    private boolean isMostlyBeside() {
        return both >= THRICE && both >= HALF * articles;
    }

    /** Whether the node is a word that is also written in lower case. */
    private boolean isWord() {
        return asking.words().size() == 1 && lower > LOWER;
    }

    private boolean sameSuffix() {
        PersonName mine = PersonName.of(asking.words());
        return other.allWords().stream()
                .anyMatch(words -> PersonName.of(words).suffix().equals(mine.suffix()));
    }
}
