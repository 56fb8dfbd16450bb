package org.parley.planted;

import java.util.List;
import org.parley.model.Break;
import org.parley.model.Window;

/**
 * The breaks that were told of a planted pair's joint attention, beside what was planted.
 *
 * @param truth the planted pair, of which there was data enough
 * @param window length of the periods
 * @param breaks in any order
 */
public record KnownBreaks(PairTruth truth, Window window, List<Break> breaks) {
    public KnownBreaks {
        breaks = List.copyOf(breaks);
    }
}
