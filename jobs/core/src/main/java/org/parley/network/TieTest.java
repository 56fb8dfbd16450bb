package org.parley.network;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parley.trend.Association;
import org.parley.trend.InformationComponent;

/**
 * Two actors' stories against what chance brings, before it is known how many other pairs were tested.
 *
 * @param shared what was counted
 * @param expected stories that the two would share by chance, each story keeping its number of actors and each actor its
 *     number of stories ({@link DegreeNull})
 * @param ic shrunken information component log2((O + 1/2) / (expected + 1/2)) (Noren 2013) [bits]
 * @param icLow lower end of its 95 % credibility interval [bits]
 * @param npmi normalised pointwise mutual information (Bouma 2009); null where it has none [-1 to 1]
 * @param p probability of as many stories or more by chance, which depends on the two actors' numbers of stories and on O
 *     alone
 * @param testedP p, or 1 where ic_low is not above 0: in a large corpus even one shared story of two rare actors is more
 *     than chance brings, and says next to nothing of how much more. A p that is only ever made larger leaves the false
 *     discovery rate as declared
 */
public record TieTest(
        SharedStories shared,
        double expected,
        double ic,
        double icLow,
        @Nullable Double npmi,
        double p,
        double testedP) {
    /**
     * The test of two actors.
     *
     * @param chance the null model of the same stories
     * @param totalStories all stories
     */
    public static TieTest of(SharedStories shared, DegreeNull chance, long totalStories) {
        double expected = chance.expected(shared.storiesA(), shared.storiesB());
        double p = chance.p(shared.stories(), shared.storiesA(), shared.storiesB());
        InformationComponent ic = new InformationComponent(shared.stories(), expected);
        OptionalDouble npmi =
                new Association(shared.stories(), shared.storiesA(), shared.storiesB(), totalStories).npmi();
        double low = ic.low();
        return new TieTest(
                shared, expected, ic.value(), low, npmi.isPresent() ? npmi.getAsDouble() : null, p, low > 0 ? p : 1);
    }
}
