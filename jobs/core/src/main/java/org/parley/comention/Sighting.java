package org.parley.comention;

import org.parley.model.ZoneKind;

/**
 * What the distance between actors is measured by: a resolved mention, without its words.
 *
 * @param actorId the actor
 * @param zone the zone that it lies in
 * @param paragraph paragraph of the article, counted from 0
 * @param sentence sentence of the article, counted from 0
 * @param token first token, counted from 0 over the article
 * @param tokens number of tokens
 * @param begin first character [code points]
 */
public record Sighting(String actorId, ZoneKind zone, int paragraph, int sentence, int token, int tokens, int begin) {}
