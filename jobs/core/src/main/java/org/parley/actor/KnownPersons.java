package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.ActorType;

/**
 * The directory's persons by surname, to know them in another spelling or by a short form of the given name. Holds each of
 * them as an object.
 */
final class KnownPersons {
    private final Map<String, KnownActor> byId = new HashMap<>();
    private final Map<String, Set<String>> bySurname = new HashMap<>();
    private final SimilarNames similar = new SimilarNames();

    KnownPersons(Directory directory) {
        directory.actors().filter(actor -> actor.type() == ActorType.PER).forEach(this::add);
    }

    private void add(KnownActor person) {
        List<String> words = Persons.words(person.name());
        if (words.size() > 1) {
            String surname = words.get(words.size() - 1);
            byId.put(person.id(), person);
            bySurname.computeIfAbsent(surname, key -> new TreeSet<>()).add(person.id());
            similar.add(surname, person.id());
        }
    }

    /** Whether anybody has this folded word for a surname. */
    boolean hasSurname(String word) {
        return bySurname.containsKey(word);
    }

    /** Those whose surname is this folded word. */
    Set<String> withSurname(String word) {
        return bySurname.getOrDefault(word, Set.of());
    }

    /** The one person whose surname sounds like this folded word. */
    Optional<KnownActor> bySurname(String word) {
        Set<String> ids = similar.like(word);
        return ids.size() == 1 ? Optional.of(byId(ids.iterator().next())) : Optional.empty();
    }

    /**
     * The one person whose full name is this, folded, but for the spelling of the surname, or for a short form or
     * another spelling of the given name.
     */
    Optional<KnownActor> byFullName(List<String> words) {
        String surname = words.get(words.size() - 1);
        Set<String> ids = new TreeSet<>(bySurname.getOrDefault(surname, Set.of()));
        ids.addAll(similar.like(surname));
        List<KnownActor> same = new ArrayList<>();
        for (String id : ids) {
            KnownActor actor = byId(id);
            List<String> known = Persons.words(actor.name());
            if (known.size() == words.size() && isLike(words.get(0), known.get(0))) {
                same.add(actor);
            }
        }
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean isLike(String given, String known) {
        return Nicknames.same(given, known) || Transliteration.sounds(given).equals(Transliteration.sounds(known));
    }

    private KnownActor byId(String id) {
        KnownActor actor = byId.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no person " + id);
        }
        return actor;
    }
}
