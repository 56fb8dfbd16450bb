package org.parley.actor;

import org.jspecify.annotations.Nullable;
import org.parley.model.ActorType;

/**
 * What a user's corrections say of how an actor is shown.
 *
 * @param actorId the actor
 * @param name its name; null when nothing is said of it
 * @param type its type; null when nothing is said of it
 * @param rule the correction
 */
public record ShownActor(String actorId, @Nullable String name, @Nullable ActorType type, String rule) {}
