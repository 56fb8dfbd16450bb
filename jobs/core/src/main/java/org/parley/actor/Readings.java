package org.parley.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.model.ActorType;

/**
 * Decides which of several actors a known name stands for in this article: the one that the article also names, or whose
 * state or sister states it names, by something that is nobody else's; then the one who held an office on the day of the
 * article; then the one that the directory's lowest layer has. Two left leave it open.
 */
final class Readings {
    private static final Comparator<Sense> BY_RANK = Comparator.comparingInt(sense -> rank(sense.kind()));

    private final ArticleText text;
    private final Offices offices;
    private final Map<String, Integer> plainly = new HashMap<>();

    Readings(ArticleText text, Offices offices, List<FoundName> names) {
        this.text = text;
        this.offices = offices;
        for (FoundName name : names) {
            if (actors(name.senses()).size() == 1 || cityOnly(name)) {
                for (Sense sense : name.senses()) {
                    plainly.merge(sense.actor().id(), 1, Integer::sum);
                    plainly.merge(StateBodies.stateOf(sense.actor().id()), 1, Integer::sum);
                }
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
        narrow(candidates, id -> plainly.containsKey(StateBodies.stateOf(id)) || hasSister(id));
        narrow(candidates, id -> plainly.containsKey(StateBodies.stateOf(id)));
        narrow(candidates, id -> offices.inOffice(id, text.published()));
        int lowest = senses.stream()
                .filter(sense -> candidates.contains(sense.actor().id()))
                .mapToInt(sense -> sense.actor().layer())
                .min()
                .orElse(0);
        List<Sense> left = senses.stream()
                .filter(sense ->
                        candidates.contains(sense.actor().id()) && sense.actor().layer() == lowest)
                .toList();
        return actors(left).size() == 1 ? left.stream().min(BY_RANK) : Optional.empty();
    }

    /** Keeps those of several candidates for whom something speaks, if it does for any. */
    private static void narrow(Set<String> candidates, Predicate<String> speaksFor) {
        if (candidates.size() > 1 && candidates.stream().anyMatch(speaksFor)) {
            candidates.removeIf(id -> !speaksFor.test(id));
        }
    }

    /** An acronym that is also listed as a name counts as an acronym. */
    private static int rank(NameKind kind) {
        return switch (kind) {
            case ACRONYM -> 0;
            case NAME -> 1;
            case WORD -> 2;
            case DEMONYM -> 3;
            case SURNAME -> 4;
            case SEAT -> 5;
        };
    }

    /** Whether the article names another part of the same state ("US-TX" beside "US-GA"). */
    private boolean hasSister(String body) {
        String id = StateBodies.stateOf(body);
        int dash = id.indexOf('-');
        return dash == 2
                && id.indexOf(':') < 0
                && plainly.keySet().stream().anyMatch(other -> other.startsWith(id.substring(0, dash + 1)));
    }
}
