package org.parley.evidence;

/**
 * What one article says of how two actors are together, as its row of comentions has it.
 *
 * @param articleId the article
 * @param month the partition that holds it
 * @param tokenDistance between their nearest mentions [tokens]
 * @param sentenceDistance between their nearest mentions [sentences]
 * @param paragraphDistance between their nearest mentions [paragraphs]
 * @param sameSentence sentences that mention both
 * @param closeness sum over their mentions of exp(-sentence distance)
 * @param inTitle whether the title mentions both
 * @param inStatements statements that mention both
 * @param inNarration whether the narrator's own words mention both
 * @param aSpeaksOfB statements of a that mention b
 * @param bSpeaksOfA statements of b that mention a
 */
public record PairArticle(
        String articleId,
        String month,
        int tokenDistance,
        int sentenceDistance,
        int paragraphDistance,
        int sameSentence,
        double closeness,
        boolean inTitle,
        int inStatements,
        boolean inNarration,
        int aSpeaksOfB,
        int bSpeaksOfA)
        implements ArticleBehind {}
