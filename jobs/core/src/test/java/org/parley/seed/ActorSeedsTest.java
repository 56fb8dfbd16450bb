package org.parley.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorIds;
import org.parley.actor.KnownActor;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;

/** What {@code seeds/actors.tsv} promises. */
class ActorSeedsTest {
    private static final List<KnownActor> ACTORS = ActorFile.parse(
            ParleySeeds.ACTORS, SeedFiles.packaged(List.of(ParleySeeds.ACTORS)).bytes(ParleySeeds.ACTORS));

    private static final Map<String, KnownActor> BY_ID =
            ACTORS.stream().collect(Collectors.toMap(KnownActor::id, Function.identity()));

    @Test
    void everyIsoCountry_isThere_withItsCldrNamesInThreeLanguages() {
        for (String code : Locale.getISOCountries()) {
            KnownActor country = BY_ID.get(code);
            assertThat(country).as(code).isNotNull();
            List<String> names = country.names().stream().map(KnownName::words).toList();
            Locale locale = new Locale("", code);
            assertThat(names)
                    .as(code)
                    .contains(
                            locale.getDisplayCountry(Locale.forLanguageTag("uk")),
                            locale.getDisplayCountry(Locale.forLanguageTag("ru")));
        }
    }

    @Test
    void actorsWithoutCode_haveTheIdThatDiscoveryWouldGive() {
        assertThat(ACTORS).filteredOn(actor -> actor.id().contains(":")).allSatisfy(actor -> assertThat(actor.id())
                .isEqualTo(ActorIds.of(actor.type(), actor.name())));
    }

    @Test
    void ids_areCodesOrTyped() {
        assertThat(ACTORS).extracting(KnownActor::id).allMatch(id -> id.matches("[A-Z]{2}(-[A-Z]{2,3})?|[a-z]+:.+"));
    }

    @Test
    void acronyms_areInCapitals() {
        assertThat(ACTORS.stream().flatMap(a -> a.names().stream()).filter(n -> n.kind() == NameKind.ACRONYM))
                .extracting(KnownName::words)
                .allMatch(words -> words.matches("\\p{Lu}.*\\p{Lu}") || words.matches(".*[0-9+]"));
    }

    @Test
    void sharedNames_areFew() {
        Map<String, List<String>> idsByName = ACTORS.stream()
                .flatMap(actor -> actor.names().stream()
                        .filter(name -> name.kind() != NameKind.SEAT)
                        .map(name -> Map.entry(name.words(), actor.id()))
                        .distinct())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        idsByName.replaceAll((name, ids) -> ids.stream().distinct().sorted().toList());
        idsByName.values().removeIf(ids -> ids.size() == 1);

        assertThat(idsByName.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(
                        "Congo", "Congolese", "Dominican", "Georgia", "Korea", "Korean", "RSF", "Virgin Islands"));
    }
}
