package org.parley.template;

import java.time.LocalDate;

/**
 * Articles of a week.
 *
 * @param week its Monday
 * @param articles how many
 */
public record WeekCount(LocalDate week, long articles) {}
