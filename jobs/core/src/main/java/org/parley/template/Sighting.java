package org.parley.template;

/**
 * A stretch in an article, as a row that sums up. Sets are bits, so that rows of one stretch join into one row by "or".
 *
 * @param outlet who published the article; empty when unknown
 * @param month the article's month
 * @param fingerprint the stretch's; {@link #ARTICLE} for the article itself
 * @param lowKeys the article among 128 classes, 0 to 63: by the rest of what it says, so that copies of an article, and
 *     most of its updates, are of one class. The number of classes seen tells how many different documents have a stretch
 *     (linear counting, Whang et al. 1990)
 * @param highKeys classes 64 to 127
 * @param days the day of the month
 * @param weeks the week of the month, 0 to 4
 * @param pages 1 if the stretch looks like the page's
 * @param wholes 1 if the stretch is most of what the article says
 * @param notices 1 if the stretch was taken for a notice by its look
 */
public record Sighting(
        String outlet,
        String month,
        long fingerprint,
        long lowKeys,
        long highKeys,
        long days,
        long weeks,
        int pages,
        int wholes,
        int notices) {
    /** In the place of a fingerprint: the row stands for an article. */
    public static final long ARTICLE = 0;
}
