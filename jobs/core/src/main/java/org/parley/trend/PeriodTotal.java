package org.parley.trend;

import java.time.LocalDate;

/**
 * All stories of one period, with or without actors.
 *
 * @param period first day of the period
 * @param stories stories first published in it
 * @param articles articles of those stories, copies included
 * @param firstDay the first day of the period with a story
 * @param lastDay the last
 */
public record PeriodTotal(LocalDate period, long stories, long articles, LocalDate firstDay, LocalDate lastDay) {}
