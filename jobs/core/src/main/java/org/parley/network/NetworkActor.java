package org.parley.network;

import org.parley.model.ActorType;

/**
 * An actor with the stories of the days that a network is of.
 *
 * @param actorId the actor
 * @param name the name to show
 * @param type what kind of actor it is
 * @param stories stories that mention it
 * @param articles articles of them that do, copies included
 */
public record NetworkActor(String actorId, String name, ActorType type, long stories, long articles) {}
