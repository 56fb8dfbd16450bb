package org.parley.dating;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.DateMethod;

/**
 * A day of publication that something tells.
 *
 * @param day null where nothing tells
 * @param confidence probability that it is right
 */
public record FoundDay(@Nullable LocalDate day, DateMethod method, double confidence) {
    public static final FoundDay NONE = new FoundDay(null, DateMethod.NONE, 0);
}
