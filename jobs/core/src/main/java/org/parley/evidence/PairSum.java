package org.parley.evidence;

import org.jspecify.annotations.Nullable;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;

/**
 * What stories of a pair add up to. Each part counts a story once, by whichever of its articles has it.
 *
 * @param outlet who was first with the stories; null for several outlets, and for one without a name
 * @param stories stories that mention both
 * @param articles articles of those stories that mention both, copies included
 * @param sameParagraph stories with both in one paragraph
 * @param sameSentence stories with both in one sentence
 * @param near stories with at most 10 tokens between the two
 * @param closenessMillionths closeness of each story's closest article, in millionths
 * @param inTitle stories with both in the title
 * @param inStatements stories with both in one statement
 * @param inNarration stories with both in the narrator's own words
 * @param aSpeaksOfB stories in which a speaks of b
 * @param bSpeaksOfA stories in which b speaks of a
 */
public record PairSum(
        @Nullable String outlet,
        long stories,
        long articles,
        long sameParagraph,
        long sameSentence,
        long near,
        long closenessMillionths,
        long inTitle,
        long inStatements,
        long inNarration,
        long aSpeaksOfB,
        long bSpeaksOfA) {
    public static final PairSum NONE = new PairSum(null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int NEAR = 10;
    private static final double MILLION = 1e6;

    /** One story's. */
    public static PairSum of(PairStory story) {
        PairSum sum = new PairSum(story.firstOutlet(), 1, story.articles().size(), 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (PairArticle article : story.articles()) {
            sum = sum.or(article);
        }
        return sum;
    }

    private PairSum or(PairArticle article) {
        return new PairSum(
                outlet,
                stories,
                articles,
                Math.max(sameParagraph, article.paragraphDistance() == 0 ? 1 : 0),
                Math.max(sameSentence, article.sameSentence() > 0 ? 1 : 0),
                Math.max(near, article.tokenDistance() <= NEAR ? 1 : 0),
                Math.max(closenessMillionths, Math.round(article.closeness() * MILLION)),
                Math.max(inTitle, article.inTitle() ? 1 : 0),
                Math.max(inStatements, article.inStatements() > 0 ? 1 : 0),
                Math.max(inNarration, article.inNarration() ? 1 : 0),
                Math.max(aSpeaksOfB, article.aSpeaksOfB() > 0 ? 1 : 0),
                Math.max(bSpeaksOfA, article.bSpeaksOfA() > 0 ? 1 : 0));
    }

    /** What a period's row tells. */
    public static PairSum of(PairPeriod row) {
        return new PairSum(
                null,
                row.stories(),
                row.articles(),
                count(row.sameParagraph(), row.stories()),
                count(row.sameSentence(), row.stories()),
                count(row.near(), row.stories()),
                millionths(row.closeness(), row.stories()),
                row.inTitle(),
                row.inStatements(),
                row.inNarration(),
                row.aSpeaksOfB(),
                row.bSpeaksOfA());
    }

    /** What the row of the whole corpus tells. */
    public static PairSum of(Pair row) {
        return new PairSum(
                null,
                row.stories(),
                row.articles(),
                count(row.sameParagraph(), row.stories()),
                count(row.sameSentence(), row.stories()),
                count(row.near(), row.stories()),
                millionths(row.closeness(), row.stories()),
                row.inTitle(),
                row.inStatements(),
                row.inNarration(),
                row.aSpeaksOfB(),
                row.bSpeaksOfA());
    }

    private static long count(@Nullable Double share, long stories) {
        return share == null ? 0 : Math.round(share * stories);
    }

    private static long millionths(@Nullable Double mean, long stories) {
        return mean == null ? 0 : Math.round(mean * stories * MILLION);
    }

    /** Both sums together, whoever was first with the stories. */
    public PairSum plus(PairSum other) {
        return new PairSum(
                null,
                stories + other.stories,
                articles + other.articles,
                sameParagraph + other.sameParagraph,
                sameSentence + other.sameSentence,
                near + other.near,
                closenessMillionths + other.closenessMillionths,
                inTitle + other.inTitle,
                inStatements + other.inStatements,
                inNarration + other.inNarration,
                aSpeaksOfB + other.aSpeaksOfB,
                bSpeaksOfA + other.bSpeaksOfA);
    }

    /** Mean over the stories of their closest article's closeness; 0 for no story. */
    public double closeness() {
        return stories == 0 ? 0 : closenessMillionths / MILLION / stories;
    }
}
