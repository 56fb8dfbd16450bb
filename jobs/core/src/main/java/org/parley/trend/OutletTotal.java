package org.parley.trend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one outlet was the first to publish in one period.
 *
 * @param period first day of the period
 * @param outlet the outlet; null where it isn't known
 * @param stories stories first published by it
 */
public record OutletTotal(LocalDate period, @Nullable String outlet, long stories) {}
