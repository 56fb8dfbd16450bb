package org.parley.planted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of the corpus whose copies are known, in the form in which it is read.
 *
 * @param id the record's own
 * @param date day of publication
 */
public record PlantedText(String id, @Nullable LocalDate date, @Nullable String outlet, String title, String text) {}
