package org.parley.network;

import org.jspecify.annotations.Nullable;

/**
 * An actor in a network.
 *
 * @param actor the actor
 * @param degree its ties in the backbone
 * @param strength their stories added up (Barrat, Barthelemy, Pastor-Satorras and Vespignani 2004)
 * @param community the community that it belongs to; null where it has no tie in the backbone
 */
public record Member(NetworkActor actor, long degree, long strength, @Nullable Community community) {}
