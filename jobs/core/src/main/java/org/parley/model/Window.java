package org.parley.model;

import java.time.LocalDate;

/** Length of the periods that are counted. */
public enum Window {
    MONTH;

    /** The first day of the period that a day falls into. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the next period. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case MONTH -> start.plusMonths(1);
        };
    }
}
