package org.parley.naming;

import java.util.Comparator;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;

/**
 * Two actors that may be one: the evidence did not suffice for naming them so, or came late.
 *
 * @param actorId the one that the directory does not have, or else that fewer articles mention
 * @param likeId the other
 * @param reason how their names go together
 * @param articles articles that mention the first
 * @param likeArticles articles that mention the other
 * @param both articles that mention both
 * @param together articles that mention both in one sentence
 * @param score 0 to 1: how well the names go together, less where the articles speak against it
 */
public record Likeness(
        String actorId,
        String likeId,
        RenamingReason reason,
        long articles,
        long likeArticles,
        long both,
        long together,
        double score) {
    private static final double APART = 0.5;
    private static final double IN_ONE_SENTENCE = 0.3;

    /** Of two likenesses of one pair the likelier. */
    public static Likeness better(Likeness a, Likeness b) {
        Comparator<Likeness> order = Comparator.comparingDouble(Likeness::score)
                .thenComparing(Likeness::both)
                .thenComparing(Likeness::reason, Comparator.reverseOrder());
        return order.compare(a, b) >= 0 ? a : b;
    }

    /** The likeness of an actor to one whose name has the same form. */
    public static Likeness of(Renaming same) {
        String like = String.valueOf(same.actorId());
        return new Likeness(same.foundId(), like, same.reason(), same.articles(), 0, 0, 0, name(same.reason()));
    }

    /** The likeness of two actors, with its score. */
    static Likeness of(
            String a, String b, RenamingReason reason, long articlesA, long articlesB, long both, long together) {
        long rarer = Math.max(1, Math.min(articlesA, articlesB));
        double shared = Math.min(1, (double) both / rarer);
        double frequent = Math.max(articlesA, articlesB);
        double dominance = frequent / (frequent + rarer);
        double score =
                name(reason) * (APART + APART * Math.max(shared, dominance)) * (together > 0 ? IN_ONE_SENTENCE : 1);
        return new Likeness(a, b, reason, articlesA, articlesB, both, together, score);
    }

    /** How much likeness of that kind says, by the names alone. */
    private static double name(RenamingReason reason) {
        return switch (reason) {
            case SAME_NAME, DIRECTORY -> 1;
            case SPELLING, MIDDLE_NAME -> 0.9;
            case INTRODUCED, MISSPELT -> 0.8;
            case GIVEN_NAME, INITIAL -> 0.7;
            case TITLE, SURNAME -> 0.5;
            case INITIALS -> 0.4;
            default -> 0.3;
        };
    }
}
