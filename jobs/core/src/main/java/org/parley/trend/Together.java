package org.parley.trend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of how two actors are together: a row of the evidence.
 *
 * @param actorA the actor whose id sorts first
 * @param actorB the other
 * @param period first day of the period that the story counts in
 * @param storyId the story
 * @param firstOutlet who published the story first
 * @param tokenDistance between their nearest mentions [tokens]
 * @param paragraphDistance between their nearest mentions [paragraphs]
 * @param sameSentence sentences that mention both
 * @param closenessMillionths closeness, in millionths: whole numbers add up to the same sum in any order
 * @param inTitle whether the title mentions both
 * @param inStatements statements that mention both
 * @param inNarration whether the narrator's own words mention both
 * @param aSpeaksOfB statements of a that mention b
 * @param bSpeaksOfA statements of b that mention a
 */
public record Together(
        String actorA,
        String actorB,
        LocalDate period,
        String storyId,
        @Nullable String firstOutlet,
        int tokenDistance,
        int paragraphDistance,
        int sameSentence,
        long closenessMillionths,
        boolean inTitle,
        int inStatements,
        boolean inNarration,
        int aSpeaksOfB,
        int bSpeaksOfA) {
    private static final int NEAR = 10;

    /** Whether the article has the two together in a way. */
    boolean has(Tie tie) {
        return switch (tie) {
            case STORY -> true;
            case PARAGRAPH -> paragraphDistance == 0;
            case NEAR -> tokenDistance <= NEAR;
            case SENTENCE -> sameSentence > 0;
            case TITLE -> inTitle;
            case STATEMENT -> inStatements > 0;
            case NARRATION -> inNarration;
            case A_ON_B -> aSpeaksOfB > 0;
            case B_ON_A -> bSpeaksOfA > 0;
        };
    }
}
