package org.parley.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Decides which of several actors a known name stands for in this article: the one that the article also names by
 * something that is nobody else's. Two so named, or none, leave it open.
 */
final class Readings {
    private final ArticleText text;
    private final Map<String, Integer> plainly = new HashMap<>();

    Readings(ArticleText text, List<FoundName> names) {
        this.text = text;
        for (FoundName name : names) {
            if (actors(name.senses()).size() == 1 || cityOnly(name)) {
                name.senses().forEach(sense -> plainly.merge(sense.actor().id(), 1, Integer::sum));
            }
        }
    }

    /** A city that is the seat of one actor hints at that actor. */
    private static boolean cityOnly(FoundName name) {
        return actors(name.senses()).size() == 2
                && name.senses().stream().filter(s -> s.kind() == NameKind.SEAT).count() == 1;
    }

    private static Set<String> actors(List<Sense> senses) {
        Set<String> ids = new LinkedHashSet<>();
        senses.forEach(sense -> ids.add(sense.actor().id()));
        return ids;
    }

    /** The reading of a name; empty where the article doesn't decide. */
    Optional<Sense> of(FoundName name) {
        List<Sense> senses = name.senses();
        List<Sense> seats =
                senses.stream().filter(s -> s.kind() == NameKind.SEAT).toList();
        if (!seats.isEmpty()) {
            if (actors(seats).size() == 1 && ContextWords.acts(text, name.first(), name.beyond())) {
                return Optional.of(seats.get(0));
            }
            senses = senses.stream().filter(s -> s.kind() != NameKind.SEAT).toList();
        }
        return decide(ofType(senses, name));
    }

    /** The senses of the tagger's type, if it names one that any has. */
    private static List<Sense> ofType(List<Sense> senses, FoundName name) {
        if (!name.tagged() || name.type() == ActorType.MISC) {
            return senses;
        }
        List<Sense> same =
                senses.stream().filter(s -> s.actor().type() == name.type()).toList();
        return same.isEmpty() ? senses : same;
    }

    private Optional<Sense> decide(List<Sense> senses) {
        Set<String> candidates = actors(senses);
        if (candidates.size() > 1) {
            candidates.removeIf(id -> !plainly.containsKey(id) && !hasSister(id));
            if (candidates.size() > 1) {
                candidates.removeIf(id -> !plainly.containsKey(id));
            }
        }
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        String id = candidates.iterator().next();
        return senses.stream()
                .filter(sense -> sense.actor().id().equals(id))
                .min((a, b) -> Integer.compare(rank(a.kind()), rank(b.kind())));
    }

    /** An acronym that is also listed as a name counts as an acronym. */
    private static int rank(NameKind kind) {
        return switch (kind) {
            case ACRONYM -> 0;
            case NAME -> 1;
            case DEMONYM -> 2;
            case SURNAME -> 3;
            case SEAT -> 4;
        };
    }

    /** Whether the article names another part of the same state ("US-TX" beside "US-GA"). */
    private boolean hasSister(String id) {
        int dash = id.indexOf('-');
        return dash == 2
                && id.indexOf(':') < 0
                && plainly.keySet().stream().anyMatch(other -> other.startsWith(id.substring(0, dash + 1)));
    }
}
