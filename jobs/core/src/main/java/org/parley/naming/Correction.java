package org.parley.naming;

import java.io.Serializable;
import org.parley.model.ActorType;

/** What a user says against the naming of actors: one line of a file of corrections. */
public sealed interface Correction extends Serializable {
    /** Its id in the file. */
    String rule();

    /** Its line, counted from 1. */
    int line();

    /** The actor that it is about. */
    String actor();

    /** The months that it is for. */
    MonthRange months();

    /** The actor is another one. */
    record Merge(String rule, int line, String actor, String into, MonthRange months) implements Correction {}

    /**
     * What articles call by an id is not the actor, but an actor of its own.
     *
     * @param found the id that articles give
     * @param own the id of the new actor
     */
    record Split(String rule, int line, String actor, String found, String own, MonthRange months)
            implements Correction {}

    /** What the actor is called by is nobody's name. */
    record NotAnActor(String rule, int line, String actor, MonthRange months) implements Correction {}

    /** The actor's name to show. */
    record Rename(String rule, int line, String actor, String name) implements Correction {
        @Override
        public MonthRange months() {
            return MonthRange.ALWAYS;
        }
    }

    /** The actor's type. */
    record Retype(String rule, int line, String actor, ActorType type) implements Correction {
        @Override
        public MonthRange months() {
            return MonthRange.ALWAYS;
        }
    }
}
