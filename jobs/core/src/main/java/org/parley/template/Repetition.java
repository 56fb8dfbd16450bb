package org.parley.template;

/**
 * How a stretch repeats in an outlet's articles of three months.
 *
 * @param articles articles that have it
 * @param documents how many of them differ otherwise, up to 128; 0 if all are copies
 * @param days days on which one was published; 0 if they are undated
 * @param weeks weeks of months in which one was
 * @param pages articles in which it looks like the page's
 * @param wholes articles of which it is most
 * @param all articles of the outlet
 */
public record Repetition(long articles, long documents, long days, long weeks, long pages, long wholes, long all) {
    private static final long LIKELY_DOCUMENTS = 4;
    private static final int LIKELY_DAYS = 3;
    private static final int LIKELY_WEEKS = 2;
    private static final long SURE_DOCUMENTS = 12;
    private static final int SURE_DAYS = 8;
    private static final int SURE_WEEKS = 4;
    private static final double SURE_SHARE = 0.01;
    private static final long COMMON_DOCUMENTS = 5;
    private static final int COMMON_DAYS = 4;
    private static final double COMMON_SHARE = 0.5;
    private static final long FEW_ARTICLES = 20;
    private static final double COMMON_SHARE_OF_FEW = 0.8;
    private static final int UNDATED_FACTOR = 2;

    /**
     * Whether the page wrote it. Two signs must agree: what looks like the page's needs four different documents on three
     * days of two weeks; what looks like the story's, twelve on eight days of four weeks, a hundredth of the outlet's
     * articles, and more to say in most of them; or five on four days of two weeks and half of its articles,
     * four fifths of less than twenty. A running story repeats its sentences in fewer or for a shorter time.
     */
    public boolean isTemplate() {
        if (days == 0) {
            return isLikely(UNDATED_FACTOR) || isSure(UNDATED_FACTOR) || isCommon(UNDATED_FACTOR);
        }
        return (isLikely(1) && days >= LIKELY_DAYS && weeks >= LIKELY_WEEKS)
                || (isSure(1) && days >= SURE_DAYS && weeks >= SURE_WEEKS)
                || (isCommon(1) && days >= COMMON_DAYS && weeks >= LIKELY_WEEKS);
    }

    private boolean isLikely(int factor) {
        return pages * 2 > articles && documents >= LIKELY_DOCUMENTS * factor;
    }

    private boolean isCommon(int factor) {
        double share = all < FEW_ARTICLES ? COMMON_SHARE_OF_FEW : COMMON_SHARE;
        return documents >= COMMON_DOCUMENTS * factor && articles >= share * all && wholes * 2 < articles;
    }

    private boolean isSure(int factor) {
        return documents >= SURE_DOCUMENTS * factor && articles >= SURE_SHARE * factor * all && wholes * 2 < articles;
    }
}
