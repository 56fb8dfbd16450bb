package org.parley.read;

import java.time.ZoneId;
import java.util.Optional;
import org.parley.dating.FoundDay;
import org.parley.model.DateMethod;

/**
 * A day of publication that something beside the text states.
 *
 * @param confidence probability that it is right
 */
record StatedDay(StatedTime time, DateMethod method, double confidence) {
    /** The day that a value names, if it names one. */
    static Optional<StatedDay> of(String value, DateMethod method, double confidence) {
        return PublicationDay.stated(value).map(time -> new StatedDay(time, method, confidence));
    }

    FoundDay in(ZoneId zone) {
        return new FoundDay(time.in(zone), method, confidence);
    }
}
