package org.parley.read;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateMethod;

/**
 * A day of publication that something tells.
 *
 * @param day null where nothing tells
 * @param confidence probability that it is right
 */
record FoundDay(@Nullable LocalDate day, DateMethod method, double confidence) {
    static final FoundDay NONE = new FoundDay(null, DateMethod.NONE, 0);

    /** The day that a value names, if it names one. */
    static Optional<FoundDay> of(String value, DateMethod method, double confidence) {
        return PublicationDay.of(value).map(day -> new FoundDay(day, method, confidence));
    }
}
