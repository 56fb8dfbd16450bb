package org.parley.actor;

/**
 * One reading of a name: an actor that it may stand for.
 *
 * @param actor the actor
 * @param kind what the name is to the actor
 */
public record Sense(KnownActor actor, NameKind kind) {}
