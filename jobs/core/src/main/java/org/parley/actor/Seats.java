package org.parley.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ActorType;

/** Cities that stand for actors: each becomes an actor of its own, and lends all its names to those whose seat it is. */
final class Seats {
    private Seats() {}

    /** The actors by id, with the cities that have no entry. */
    static Map<String, KnownActor> settle(Collection<KnownActor> known) {
        Map<String, KnownActor> actors = new LinkedHashMap<>();
        Map<String, KnownActor> places = new LinkedHashMap<>();
        for (KnownActor actor : known) {
            if (actors.putIfAbsent(actor.id(), actor) != null) {
                throw new IllegalArgumentException("two actors have the id " + actor.id());
            }
            if (actor.type() == ActorType.LOC) {
                plain(actor).forEach(name -> places.putIfAbsent(Folding.of(name.words()), actor));
            }
        }
        Map<String, KnownActor> cities = new LinkedHashMap<>();
        actors.replaceAll((id, actor) -> withCityNames(actor, places, cities));
        cities.forEach(actors::putIfAbsent);
        return actors;
    }

    private static KnownActor withCityNames(
            KnownActor actor, Map<String, KnownActor> places, Map<String, KnownActor> cities) {
        List<KnownName> names = new ArrayList<>();
        for (KnownName name : actor.names()) {
            names.add(name);
            if (name.kind() == NameKind.SEAT) {
                KnownActor city = places.get(Folding.of(name.words()));
                if (city == null) {
                    city = city(name.words());
                    cities.putIfAbsent(city.id(), city);
                }
                plain(city).forEach(other -> names.add(new KnownName(other.words(), NameKind.SEAT)));
            }
        }
        return new KnownActor(actor.id(), actor.type(), actor.name(), names);
    }

    private static KnownActor city(String name) {
        return new KnownActor(
                ActorIds.of(ActorType.LOC, name), ActorType.LOC, name, List.of(new KnownName(name, NameKind.NAME)));
    }

    private static List<KnownName> plain(KnownActor actor) {
        return actor.names().stream()
                .filter(name -> name.kind() == NameKind.NAME)
                .toList();
    }
}
