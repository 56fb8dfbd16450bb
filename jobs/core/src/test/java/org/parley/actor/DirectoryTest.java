package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ActorType;
import org.parley.model.ZoneKind;
import org.parley.text.Layout;

class DirectoryTest {
    @ParameterizedTest
    @CsvSource({
        "The US and Iran met., US IR",
        "The U.S. and Iran met., US IR",
        "The U.S.-led talks began., US",
        "Iran's envoy left., IR",
        "Russians and Iranians agree., RU IR",
        "French and British officials came., FR GB",
        "Nato and Opec agreed., org:nato org:opec",
        "IRAN DENIES US CLAIMS, IR",
        "IRAN DENIES U.S. CLAIMS, IR US",
        "Cote d’Ivoire and Côte d'Ivoire, CI CI",
        "Türkiye and Turkey, TR TR",
        "The Group of Seven met the G7 and the G-7., org:group-of-seven org:group-of-seven org:group-of-seven",
        "the UN Security Council met, org:un-security-council",
        "South Sudan and Sudan, SS SD",
        "Росія та Україна, RU UA",
        "Россия и США, RU US",
        "the Emirates agreed, AE"
    })
    void names_areFoundInTheirForms(String text, String ids) {
        assertThat(ids(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell us who it is.",
                "WHO TOLD US THAT IT IS OVER",
                "a turkey and a chad in jordan",
                "Iranxyz and Proiran",
                "of that, того",
                "polish the china"
            })
    void ordinaryWords_areNoNames(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @Test
    void match_hasExactTokens() {
        Layout layout = Layout.of("« Iran » and New  Zealand.", List.of());

        List<NameMatch> matches = SeedActors.DIRECTORY.matches(layout);

        assertThat(matches)
                .extracting(m -> layout.range(m.first(), m.beyond()).of(layout.text()))
                .containsExactly("Iran", "New  Zealand");
    }

    @Test
    void name_doesNotCrossLines() {
        assertThat(ids("He left New\nZealand won.")).isEmpty();
    }

    @Test
    void ambiguousName_keepsAllItsActors() {
        List<NameMatch> matches = SeedActors.DIRECTORY.matches(Layout.of("Congo", List.of()));

        assertThat(matches).singleElement().satisfies(match -> assertThat(match.senses())
                .extracting(sense -> sense.actor().id())
                .containsExactly("CD", "CG"));
    }

    @Test
    void wholeTag_mayBeInAnyCase() {
        Layout tags = Finding.zone(ZoneKind.TAGS, "ракети,іран,того буде,сша,us,who knows");

        assertThat(SeedActors.DIRECTORY.matches(tags))
                .extracting(m -> m.senses().get(0).actor().id())
                .containsExactly("IR", "US", "US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNTER", "SHARE", "READ_ALSO", "NOTICE"})
    void debris_isNotRead(ZoneKind kind) {
        assertThat(SeedActors.DIRECTORY.matches(Finding.zone(kind, "Iran and Russia")))
                .isEmpty();
    }

    @Test
    void entriesWithOneId_areOneActor_theLaterNamesIt() {
        Directory directory = Directory.of(List.of(body("X", "One"), body("X", "Other")));

        assertThat(directory.actors()).extracting(KnownActor::name).containsExactly("Other");
        assertThat(directory.matches(Layout.of("One and Other", List.of())))
                .extracting(m -> m.senses().get(0).actor().id())
                .containsExactly("X", "X");
    }

    private static DirectoryEntry body(String id, String name) {
        return new DirectoryEntry(id, ActorType.ORG, name, List.of(new KnownName(name, NameKind.NAME)));
    }

    @Test
    void manyNames_areAllFound() {
        List<DirectoryEntry> actors = IntStream.range(0, 20_000)
                .mapToObj(i -> new DirectoryEntry(
                        "a" + i,
                        ActorType.ORG,
                        "Body" + i,
                        List.of(new KnownName("Body" + i + " Of X" + i % 7, NameKind.NAME))))
                .toList();
        Directory directory = Directory.of(actors);

        for (int i = 0; i < 20_000; i += 997) {
            String text = "the Body" + i + " Of X" + i % 7 + " met";
            assertThat(directory.matches(Layout.of(text, List.of())))
                    .singleElement()
                    .extracting(m -> m.senses().get(0).actor().id())
                    .isEqualTo("a" + i);
        }
    }

    private static List<String> ids(String text) {
        return SeedActors.DIRECTORY.matches(Layout.of(text, List.of())).stream()
                .map(match -> match.senses().get(0).actor().id())
                .toList();
    }
}
