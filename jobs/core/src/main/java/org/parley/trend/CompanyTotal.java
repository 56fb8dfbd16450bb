package org.parley.trend;

import java.time.LocalDate;

/**
 * The stories of one period that mention about as many actors.
 *
 * @param period first day of the period
 * @param company class of the number of actors; see {@link Company}
 * @param stories stories
 * @param actors actors in them, each counted once a story
 */
public record CompanyTotal(LocalDate period, int company, long stories, long actors) {}
