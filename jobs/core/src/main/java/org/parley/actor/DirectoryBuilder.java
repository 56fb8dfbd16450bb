package org.parley.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.ActorType;
import org.parley.text.Tokenizer;

/**
 * Builds a directory, entry by entry, layer upon layer. An entry whose id is known adds its names and offices to the
 * actor, and gives it its type and shown name. Once built, a builder is of no more use.
 */
public final class DirectoryBuilder {
    private static final Pattern NO_PLURAL = Pattern.compile(".*(s|sh|ch|x|z|ese|man|men)");
    private static final int MOST_LAYERS = 100;

    private record Seat(int actor, List<String> city, String words) {}

    private record Held(int actor, Tenure tenure) {}

    private final NameIndex index = new NameIndex();
    private final ActorTable actors = index.actors();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final Map<Unused, Long> unused = new EnumMap<>(Unused.class);
    private int layer;

    /** Begins the next layer: what is added from now on has it. */
    public void nextLayer() {
        layer = Math.min(layer + 1, MOST_LAYERS);
    }

    public void add(DirectoryEntry entry) {
        int actor = actors.find(entry.id());
        if (actor == ActorTable.NONE) {
            actor = actors.add(new KnownActor(entry.id(), entry.type(), entry.name(), layer));
        } else {
            actors.replace(actor, entry.type(), entry.name());
        }
        more(actor, entry);
    }

    /**
     * Adds an entry of a collection whose ids are its own: names and offices go to the one actor of a lower layer that
     * has the entry's type and shown name, if there is one; otherwise the actor is new.
     */
    public void addOrJoin(DirectoryEntry entry) {
        Set<Integer> same = index.named(Tokenizer.words(entry.name()), entry.type());
        same.removeIf(actor -> actors.get(actor).layer() >= layer);
        if (same.size() == 1) {
            more(same.iterator().next(), entry);
        } else {
            add(entry);
        }
    }

    /** Counts something that was told and is not among the entries. */
    public void leaveOut(Unused what) {
        unused.merge(what, 1L, Long::sum);
    }

    private void more(int actor, DirectoryEntry entry) {
        for (KnownName name : entry.names()) {
            List<String> words = Tokenizer.words(name.words());
            index.enter(actor, name.kind(), words);
            if (name.kind() == NameKind.SEAT) {
                seats.add(new Seat(actor, words, name.words()));
            } else if (name.kind() == NameKind.DEMONYM && takesPlural(name.words())) {
                index.enter(actor, NameKind.DEMONYM, Tokenizer.words(name.words() + "s"));
            }
        }
        entry.tenures().forEach(tenure -> held.add(new Held(actor, tenure)));
    }

    private static boolean takesPlural(String demonym) {
        return !NO_PLURAL.matcher(demonym).matches() && KnownSpelling.startsUpper(demonym);
    }

    /** The directory. An office whose body no actor is, by id or by name, is left out and counted. */
    public Directory build() {
        settleSeats();
        Offices offices = new Offices();
        for (Held one : held) {
            String holder = actors.get(one.actor()).id();
            body(one.tenure())
                    .ifPresentOrElse(
                            body -> offices.add(holder, body, one.tenure()),
                            () -> leaveOut(Unused.OFFICE_OF_UNKNOWN_BODY));
        }
        offices.close();
        Map<String, String> adjectives = adjectives();
        index.close();
        return new Directory(index, offices, adjectives, unused);
    }

    private Optional<String> body(Tenure tenure) {
        if (actors.find(tenure.body()) != ActorTable.NONE) {
            return Optional.of(tenure.body());
        }
        List<String> words = Tokenizer.words(tenure.body());
        Set<Integer> named = new LinkedHashSet<>(index.named(words, ActorType.LOC));
        named.addAll(index.named(words, ActorType.ORG));
        return named.size() == 1
                ? Optional.of(actors.get(named.iterator().next()).id())
                : Optional.empty();
    }

    /** Cities that stand for actors become actors of their own, and lend all their names to those whose seat they are. */
    private void settleSeats() {
        Map<Integer, List<Integer>> seatOf = new LinkedHashMap<>();
        Map<String, Integer> cities = new HashMap<>();
        for (Seat seat : seats) {
            int city = index.named(seat.city(), ActorType.LOC).stream()
                    .findFirst()
                    .orElseGet(() -> cities.computeIfAbsent(ActorIds.of(ActorType.LOC, seat.words()), id -> {
                        int known = actors.find(id);
                        return known == ActorTable.NONE ? city(id, seat) : known;
                    }));
            seatOf.computeIfAbsent(city, key -> new ArrayList<>()).add(seat.actor());
        }
        SpellingTable spellings = index.spellings();
        int names = spellings.size();
        for (int name = 0; name < names; name++) {
            if (spellings.kind(name) == NameKind.NAME) {
                List<String> words = spellings.words(name);
                seatOf.getOrDefault(spellings.actor(name), List.of())
                        .forEach(actor -> index.enter(actor, NameKind.SEAT, words));
            }
        }
    }

    /** The first demonym of each state and part of a state. */
    private Map<String, String> adjectives() {
        Map<String, String> adjectives = new HashMap<>();
        SpellingTable spellings = index.spellings();
        for (int name = 0; name < spellings.size(); name++) {
            if (spellings.kind(name) == NameKind.DEMONYM) {
                String id = actors.get(spellings.actor(name)).id();
                if (StateBodies.isStateId(id)) {
                    adjectives.putIfAbsent(id, String.join(" ", spellings.words(name)));
                }
            }
        }
        return adjectives;
    }

    private int city(String id, Seat seat) {
        int city = actors.add(new KnownActor(id, ActorType.LOC, seat.words(), layer));
        index.enter(city, NameKind.NAME, seat.city());
        return city;
    }
}
