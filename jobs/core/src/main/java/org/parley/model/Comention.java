package org.parley.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two actors in one article: the evidence behind every pair's numbers.
 *
 * @param articleId the article (e.g. a1f09c33b8e0d2476c11)
 * @param storyId the article's story (e.g. a1f09c33b8e0d2476c11)
 * @param published day of publication; null for undated articles (e.g. 2024-09-07)
 * @param firstPublished day on which the story's first article was published, the day that the row counts by (e.g.
 *     2024-09-05)
 * @param outlet who published it (e.g. Censor.NET)
 * @param firstOutlet outlet of the story's first article, the one that the row counts by (e.g. Reuters)
 * @param actorA the actor whose id sorts first (e.g. IR)
 * @param actorB the other (e.g. RU)
 * @param tokenDistance between their nearest mentions, 0 for neighbours [tokens] (e.g. 4)
 * @param sentenceDistance between their nearest mentions, 0 for the same sentence [sentences] (e.g. 0)
 * @param paragraphDistance between their nearest mentions, 0 for the same paragraph [paragraphs] (e.g. 0)
 * @param sameSentence how many sentences mention both [sentences] (e.g. 2)
 * @param closeness sum of exp(-sentence distance) over all pairs of their mentions up to 20 sentences apart (LOAD;
 *     Spitz and Gertz 2016), to six decimals [0 or more] (e.g. 1.367879)
 * @param zones zones in which both are mentioned, sorted (e.g. body)
 * @param inStatements statements that mention both, whoever makes them [statements] (e.g. 1)
 * @param inNarration whether the narrator's own words, outside of statements, mention both (e.g. true)
 * @param aSpeaksOfB statements of a that mention b [statements] (e.g. 1)
 * @param bSpeaksOfA statements of b that mention a [statements] (e.g. 0)
 * @param month month of publication, yyyy-MM, or undated; the partition (e.g. 2024-09)
 */
public record Comention(
        String articleId,
        String storyId,
        @Nullable LocalDate published,
        @Nullable LocalDate firstPublished,
        @Nullable String outlet,
        @Nullable String firstOutlet,
        String actorA,
        String actorB,
        int tokenDistance,
        int sentenceDistance,
        int paragraphDistance,
        int sameSentence,
        double closeness,
        List<ZoneKind> zones,
        int inStatements,
        boolean inNarration,
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
