/**
 * The day of publication where nothing beside the text states it: days written in a text ({@link
 * org.parley.dating.WrittenDays}), the year of those that name none ({@link org.parley.dating.Neighbourhood}), and which of
 * them tells when the text was published ({@link org.parley.dating.DaysInText}).
 *
 * <p>Each document is judged by itself, without the clock and without other documents, so that one that comes in
 * alone has the same day as one that comes in with all others. How sure a way of dating is was measured, on articles whose
 * day is known from elsewhere; what tells the day too seldom is left out, since a wrong month is worse than none.
 *
 * <p>What does not live here: fields, addresses and paths that state a day, which {@link org.parley.read} reads before it
 * asks the text.
 */
@NullMarked
package org.parley.dating;

import org.jspecify.annotations.NullMarked;
