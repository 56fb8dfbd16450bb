package org.parley.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time for which an actor holds an office.
 *
 * @param role the office, in lower case (e.g. prime minister)
 * @param body the id of the actor that it is held for, or its name (e.g. GB)
 * @param from the first day; null when it is not known
 * @param to the last day; null when it is not known, or the office is still held
 */
public record Tenure(String role, String body, @Nullable LocalDate from, @Nullable LocalDate to) {
    public Tenure {
        if (role.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("a tenure needs an office and a body: " + role + " of " + body);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a tenure ends on " + to + ", before it begins on " + from);
        }
    }

    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
