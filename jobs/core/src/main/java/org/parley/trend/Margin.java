package org.parley.trend;

import java.time.LocalDate;

/**
 * The stories of one of a pair's actors in one period.
 *
 * @param period first day of the period
 * @param stories stories that mention the actor
 */
public record Margin(LocalDate period, long stories) {}
