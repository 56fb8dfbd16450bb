package org.parley.dating;

import java.time.LocalDate;

/**
 * The day that a written one means.
 *
 * @param confidence probability that its year is right
 */
record MeantDay(LocalDate day, double confidence) {
    /** A day whose year is written, told or the only one there can be. */
    static MeantDay sure(LocalDate day) {
        return new MeantDay(day, 1);
    }
}
