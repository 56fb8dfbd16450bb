package org.parley.actor;

import org.parley.model.ActorType;
import org.parley.model.MentionForm;

/**
 * A surface that an actor was mentioned by, in one form and type.
 *
 * @param surface the words
 * @param form how they name the actor
 * @param type kind of actor that was seen in them
 * @param mentions how often
 */
public record SeenSurface(String surface, MentionForm form, ActorType type, long mentions) {}
