package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two actors in one article: the evidence behind every pair's numbers.
 *
 * @param articleId the article
 * @param storyId the article's story
 * @param published day of publication; null for undated articles
 * @param firstPublished day on which the story's first article was published, the day that the row counts by
 * @param outlet who published it
 * @param actorA the actor whose id sorts first
 * @param actorB the other
 * @param tokenDistance tokens between their nearest mentions, 0 for neighbours
 * @param sentenceDistance sentences between their nearest mentions, 0 for the same sentence
 * @param paragraphDistance paragraphs between their nearest mentions, 0 for the same paragraph
 * @param sameSentence sentences that mention both
 * @param closeness sum of exp(-sentence distance) over all pairs of their mentions up to 20 sentences apart (LOAD; Spitz
 *     and Gertz 2016), to six decimals
 * @param zones zones in which both are mentioned, sorted
 * @param aSpeaksOfB statements of a that mention b
 * @param bSpeaksOfA statements of b that mention a
 * @param month month of publication, yyyy-MM, or undated (the partition)
 */
public record Comention(
        String articleId,
        String storyId,
        @Nullable LocalDate published,
        @Nullable LocalDate firstPublished,
        @Nullable String outlet,
        String actorA,
        String actorB,
        int tokenDistance,
        int sentenceDistance,
        int paragraphDistance,
        int sameSentence,
        double closeness,
        List<ZoneKind> zones,
        int aSpeaksOfB,
        int bSpeaksOfA,
        String month) {
    public Comention {
        zones = List.copyOf(zones);
        if (actorA.compareTo(actorB) >= 0) {
            throw new IllegalArgumentException("a pair is sorted: " + actorA + ", " + actorB);
        }
    }
}
