/**
 * Actors in one article: recognition (directory and tagger), aliases, and resolution of each mention to an actor by
 * what the article itself says.
 *
 * <p>What only says a kind of body, office or paper ("the Task Force") is no name, whatever its capitals. Names of laws,
 * events, programmes and the like are mentions of type MISC; they can't act, and listings of actors pass over them.
 *
 * <p>What does not live here: the directory's file format ({@code seed}), naming across the corpus ({@code naming}).
 */
@NullMarked
package org.parley.actor;

import org.jspecify.annotations.NullMarked;
