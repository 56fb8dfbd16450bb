/**
 * Actors in one article: recognition (directory and tagger), aliases, and resolution of each mention to an actor by
 * what the article itself says.
 *
 * <p>What does not live here: the directory's file format ({@code seed}), naming across the corpus ({@code naming}).
 */
@NullMarked
package org.parley.actor;

import org.jspecify.annotations.NullMarked;
