package org.parley.network;

import java.time.LocalDate;

/**
 * So many stories of a period.
 *
 * @param period its first day
 * @param stories of a pair in it, one or more
 */
public record PeriodStories(LocalDate period, long stories) {}
