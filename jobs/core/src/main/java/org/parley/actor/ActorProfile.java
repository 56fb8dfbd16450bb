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
 * All surfaces that one actor was mentioned by in a corpus, and the name to show: a user's, the directory's, or else the
 * most frequent surface of the fullest form there is (a name before an acronym, an acronym before a surname and so on),
 * in capitals only where there is no other. A name found in the corpus is settled by the first months that have {@value
 * #SETTLED} articles: months added later don't change it.
 *
 * @param actorId the actor
 * @param months the surfaces, by month
 * @param listedName its name in the directory; null when it is not listed
 * @param listedType its type in the directory
 * @param givenName the name that a user gave it; null when none did
 * @param givenType the type that a user gave it; null when none did
 * @param rules the user's corrections behind it
 */
public record ActorProfile(
        String actorId,
        List<MonthSurfaces> months,
        @Nullable String listedName,
        @Nullable ActorType listedType,
        @Nullable String givenName,
        @Nullable ActorType givenType,
        List<String> rules) {
    private static final int SETTLED = 3;
    private static final List<MentionForm> FULLEST_FIRST = List.of(
            MentionForm.NAME,
            MentionForm.ACRONYM,
            MentionForm.SURNAME,
            MentionForm.DEMONYM,
            MentionForm.NOMINAL,
            MentionForm.PRONOUN);

    public ActorProfile {
        months = months.stream()
                .sorted(Comparator.comparing(MonthSurfaces::month))
                .toList();
        rules = rules.stream().distinct().sorted().toList();
        if (months.isEmpty()) {
            throw new IllegalArgumentException("an actor that was never mentioned: " + actorId);
        }
    }

    /** The actor's row. */
    public Actor actor() {
        List<SeenSurface> surfaces = surfaces(months);
        ActorType type = listedType == null ? mostFrequentType(surfaces) : listedType;
        String name = listedName == null ? mostTelling() : listedName;
        return new Actor(
                actorId,
                givenName == null ? name : givenName,
                givenType == null ? type : givenType,
                listedName == null ? ActorOrigin.DISCOVERED : ActorOrigin.DIRECTORY,
                months.stream().mapToLong(MonthSurfaces::articles).sum(),
                surfaces.stream().mapToLong(SeenSurface::mentions).sum(),
                aliases(surfaces),
                rules);
    }

    private static List<SeenSurface> surfaces(List<MonthSurfaces> months) {
        return months.stream().flatMap(month -> month.surfaces().stream()).toList();
    }

    private String mostTelling() {
        List<SeenSurface> seen = settled();
        MentionForm fullest = seen.stream()
                .map(SeenSurface::form)
                .min(Comparator.comparingInt(FULLEST_FIRST::indexOf))
                .orElseThrow();
        List<SeenSurface> full =
                seen.stream().filter(one -> one.form() == fullest).toList();
        boolean several =
                full.stream().anyMatch(one -> isPlain(one) && one.surface().indexOf(' ') > 0);
        List<SeenSurface> plain = full.stream()
                .filter(one -> isPlain(one) && !(several && KnownSpelling.isCapitals(one.surface())))
                .toList();
        String name = aliases(plain.isEmpty() ? full : plain).get(0).surface().replaceAll("\\s+", " ");
        return name.startsWith("the ") ? name.substring("the ".length()) : name;
    }

    /** The surfaces of the first months with enough articles, and with a name that is not in capitals. */
    private List<SeenSurface> settled() {
        long articles = 0;
        for (int beyond = 1; beyond < months.size(); beyond++) {
            articles += months.get(beyond - 1).articles();
            List<SeenSurface> seen = surfaces(months.subList(0, beyond));
            if (articles >= SETTLED && seen.stream().anyMatch(one -> one.form() == MentionForm.NAME && isPlain(one))) {
                return seen;
            }
        }
        return surfaces(months);
    }

    /** Whether a surface is not several words in capitals. */
    private static boolean isPlain(SeenSurface seen) {
        return seen.surface().indexOf(' ') < 0 || !KnownSpelling.isCapitals(seen.surface());
    }

    /** By the names of several words where there are any: a single one is more often taken for something else. */
    private static ActorType mostFrequentType(List<SeenSurface> surfaces) {
        List<SeenSurface> full = surfaces.stream()
                .filter(seen ->
                        seen.form() == MentionForm.NAME && seen.surface().indexOf(' ') > 0)
                .toList();
        Map<ActorType, Long> counts = new TreeMap<>();
        (full.isEmpty() ? surfaces : full).forEach(seen -> counts.merge(seen.type(), seen.mentions(), Long::sum));
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
