package org.parley.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorIds;
import org.parley.actor.Directory;
import org.parley.actor.DirectoryEntry;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.actor.Tenure;

/** What {@code seeds/actors.tsv} promises. */
class ActorSeedsTest {
    private static final List<DirectoryEntry> ACTORS = ActorFile.parse(
            ParleySeeds.ACTORS, SeedFiles.packaged(List.of(ParleySeeds.ACTORS)).bytes(ParleySeeds.ACTORS));

    private static final Map<String, DirectoryEntry> BY_ID =
            ACTORS.stream().collect(Collectors.toMap(DirectoryEntry::id, Function.identity()));

    @Test
    void everyIsoCountry_isThere_withItsCldrNamesInThreeLanguages() {
        for (String code : Locale.getISOCountries()) {
            DirectoryEntry country = BY_ID.get(code);
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
        assertThat(ACTORS)
                .filteredOn(actor -> actor.id().matches("[a-z]+:.*"))
                .allSatisfy(actor -> assertThat(actor.id()).isEqualTo(ActorIds.of(actor.type(), actor.name())));
    }

    @Test
    void ids_areCodesOrTyped() {
        assertThat(ACTORS)
                .extracting(DirectoryEntry::id)
                .allMatch(id -> id.matches("[A-Z]{2}(-[A-Z]{2,3})?(:[a-z0-9-]+)?|[a-z]+:.+"));
    }

    @Test
    void acronyms_areInCapitals() {
        assertThat(ACTORS.stream().flatMap(a -> a.names().stream()).filter(n -> n.kind() == NameKind.ACRONYM))
                .extracting(KnownName::words)
                .allMatch(words -> words.matches("\\p{Lu}.*\\p{Lu}") || words.matches(".*[0-9+]"));
    }

    @Test
    void everyOffice_isThatOfAKnownActor_andHeldByOneAtATime() {
        Directory directory = ParleySeeds.directory(SeedFiles.packaged(List.of(ParleySeeds.ACTORS)));
        Map<String, List<Tenure>> offices = ACTORS.stream()
                .flatMap(actor -> actor.tenures().stream())
                .collect(Collectors.groupingBy(tenure -> tenure.role() + " of " + tenure.body()));

        assertThat(offices).hasSizeGreaterThan(350);
        offices.forEach((office, tenures) -> {
            assertThat(directory.actor(tenures.get(0).body())).as(office).isPresent();
            List<Tenure> inOrder = tenures.stream()
                    .sorted(Comparator.comparing(tenure -> Objects.requireNonNull(tenure.from(), office)))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                LocalDate left = inOrder.get(i - 1).to();
                assertThat(left).as(office).isNotNull();
                assertThat(inOrder.get(i).from()).as(office).isAfterOrEqualTo(left);
            }
        });
    }

    @Test
    void sharedNames_areFew() {
        Map<String, List<String>> idsByName = ACTORS.stream()
                .flatMap(actor -> actor.names().stream()
                        .filter(name -> name.kind() != NameKind.SEAT && name.kind() != NameKind.WORD)
                        .map(name -> Map.entry(name.words(), actor.id()))
                        .distinct())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        idsByName.replaceAll((name, ids) -> ids.stream().distinct().sorted().toList());
        idsByName.values().removeIf(ids -> ids.size() == 1);

        assertThat(idsByName.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(
                        "Congo",
                        "Congolese",
                        "Dominican",
                        "Georgia",
                        "Korea",
                        "Korean",
                        "NRC",
                        "PTI",
                        "RSF",
                        "Virgin Islands"));
    }
}
