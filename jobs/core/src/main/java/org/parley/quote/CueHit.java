package org.parley.quote;

/**
 * A cue met in a text.
 *
 * @param cue its entry in the lexicon
 * @param inflection the form in which it stands there
 * @param first its first token
 * @param beyond the token after its last
 */
public record CueHit(Cue cue, Inflection inflection, int first, int beyond) {}
