package org.parley.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.model.ActorOrigin;
import org.parley.model.ActorType;
import org.parley.model.Alias;
import org.parley.model.MentionForm;

/**
 * All surfaces that one actor was mentioned by in a corpus, and the name to show: the directory's, or else the most
 * frequent surface of the fullest form there is (a name before an acronym, an acronym before a surname and so on).
 *
 * @param actorId the actor
 * @param articles articles that mention it
 * @param surfaces the surfaces, in any order
 * @param listedName its name in the directory; null when it is not listed
 * @param listedType its type in the directory
 */
public record ActorProfile(
        String actorId,
        long articles,
        List<SeenSurface> surfaces,
        @Nullable String listedName,
        @Nullable ActorType listedType) {
    private static final List<MentionForm> FULLEST_FIRST = List.of(
            MentionForm.NAME,
            MentionForm.ACRONYM,
            MentionForm.SURNAME,
            MentionForm.DEMONYM,
            MentionForm.NOMINAL,
            MentionForm.PRONOUN);

    public ActorProfile {
        surfaces = List.copyOf(surfaces);
        if (surfaces.isEmpty()) {
            throw new IllegalArgumentException("an actor that was never mentioned: " + actorId);
        }
    }

    /** The actor's row. */
    public Actor actor() {
        return new Actor(
                actorId,
                listedName == null ? mostTelling() : listedName,
                listedType == null ? mostFrequentType() : listedType,
                listedName == null ? ActorOrigin.DISCOVERED : ActorOrigin.DIRECTORY,
                articles,
                surfaces.stream().mapToLong(SeenSurface::mentions).sum(),
                aliases(surfaces));
    }

    private String mostTelling() {
        MentionForm fullest = surfaces.stream()
                .map(SeenSurface::form)
                .min(Comparator.comparingInt(FULLEST_FIRST::indexOf))
                .orElseThrow();
        return aliases(surfaces.stream().filter(seen -> seen.form() == fullest).toList())
                .get(0)
                .surface();
    }

    private ActorType mostFrequentType() {
        Map<ActorType, Long> counts = new TreeMap<>();
        surfaces.forEach(seen -> counts.merge(seen.type(), seen.mentions(), Long::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<ActorType, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** Most frequent first, ties by value. */
    private static List<Alias> aliases(List<SeenSurface> surfaces) {
        Map<String, Long> counts = new TreeMap<>();
        surfaces.forEach(seen -> counts.merge(seen.surface(), seen.mentions(), Long::sum));
        return counts.entrySet().stream()
                .map(seen -> new Alias(seen.getKey(), seen.getValue()))
                .sorted(Comparator.comparingLong(Alias::mentions).reversed().thenComparing(Alias::surface))
                .toList();
    }
}
