package org.parley.actor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.parley.model.ActorType;

/**
 * Actors by number, in arrays: a directory may have millions. An actor is made an object when it is asked for, and kept,
 * since the actors of a corpus are few.
 */
final class ActorTable {
    static final int NONE = -1;

    /** Ids and shown names in UTF-8, one after the other. */
    private byte[] letters = new byte[1 << 12];

    private int used;

    /** Where an actor's id and where its name begins and ends: three places for each. */
    private int[] places = new int[3 << 8];

    private ActorType[] types = new ActorType[1 << 8];
    private byte[] layers = new byte[1 << 8];
    private int count;

    /** Numbers of actors, counted from 1, by the hash of the id. */
    private int[] byId = new int[1 << 10];

    /** Holds null where an actor was not asked for. */
    private KnownActor[] made = new KnownActor[0];

    /** Number of actors. */
    int size() {
        return count;
    }

    /** The number of the actor with an id, or {@link #NONE}. */
    int find(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int slot = slot(id);
        while (byId[slot] != 0) {
            int actor = byId[slot] - 1;
            if (Arrays.equals(letters, places[3 * actor], places[3 * actor + 1], bytes, 0, bytes.length)) {
                return actor;
            }
            slot = (slot + 1) & (byId.length - 1);
        }
        return NONE;
    }

    /** Adds an actor whose id is new; gives its number. */
    int add(KnownActor actor) {
        if (count == types.length) {
            types = Arrays.copyOf(types, count * 2);
            layers = Arrays.copyOf(layers, count * 2);
            places = Arrays.copyOf(places, places.length * 2);
        }
        if (count * 2 >= byId.length) {
            byId = new int[byId.length * 2];
            for (int i = 0; i < count; i++) {
                enter(id(i), i);
            }
        }
        places[3 * count] = used;
        places[3 * count + 1] = append(actor.id());
        types[count] = actor.type();
        layers[count] = (byte) actor.layer();
        places[3 * count + 2] = append(actor.name());
        enter(actor.id(), count);
        return count++;
    }

    /** Gives a known actor another type and name to show. */
    void replace(int actor, ActorType type, String name) {
        if (!get(actor).name().equals(name)) {
            // The id is written again, since the name lies behind it.
            String id = id(actor);
            places[3 * actor] = used;
            places[3 * actor + 1] = append(id);
            places[3 * actor + 2] = append(name);
        }
        types[actor] = type;
    }

    KnownActor get(int actor) {
        if (actor < made.length && made[actor] != null) {
            return made[actor];
        }
        KnownActor known = new KnownActor(
                id(actor), type(actor), text(places[3 * actor + 1], places[3 * actor + 2]), layers[actor]);
        if (actor < made.length) {
            made[actor] = known;
        }
        return known;
    }

    ActorType type(int actor) {
        return types[actor];
    }

    /** Frees what only adding needs. */
    void close() {
        letters = Arrays.copyOf(letters, used);
        places = Arrays.copyOf(places, 3 * count);
        types = Arrays.copyOf(types, count);
        layers = Arrays.copyOf(layers, count);
        made = new KnownActor[count];
    }

    private String id(int actor) {
        return text(places[3 * actor], places[3 * actor + 1]);
    }

    private String text(int begin, int end) {
        return new String(letters, begin, end - begin, StandardCharsets.UTF_8);
    }

    private int append(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, used + bytes.length));
        }
        System.arraycopy(bytes, 0, letters, used, bytes.length);
        used += bytes.length;
        return used;
    }

    private void enter(String id, int actor) {
        int slot = slot(id);
        while (byId[slot] != 0) {
            slot = (slot + 1) & (byId.length - 1);
        }
        byId[slot] = actor + 1;
    }

    private int slot(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (byId.length - 1);
    }
}
