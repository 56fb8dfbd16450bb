package org.parley.read;

import java.util.List;
import org.parley.dating.FoundDay;
import org.parley.model.Rejection;

/**
 * A document's day of publication.
 *
 * @param day the day that is believed; {@link FoundDay#NONE} where none is
 * @param refused days that were stated and aren't believed
 */
record Dated(FoundDay day, List<Rejection> refused) {
    Dated {
        refused = List.copyOf(refused);
    }
}
