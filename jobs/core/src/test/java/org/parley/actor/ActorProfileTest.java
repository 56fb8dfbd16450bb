package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorOrigin;
import org.parley.model.ActorType;
import org.parley.model.Alias;
import org.parley.model.MentionForm;

class ActorProfileTest {
    private static final List<SeenSurface> SEEN = List.of(
            new SeenSurface("Lindqvist", MentionForm.SURNAME, ActorType.PER, 9),
            new SeenSurface("Martha Lindqvist", MentionForm.NAME, ActorType.PER, 2),
            new SeenSurface("Marta Lindqvist", MentionForm.NAME, ActorType.PER, 1),
            new SeenSurface("Marta Lindqvist", MentionForm.NAME, ActorType.ORG, 1),
            new SeenSurface("she", MentionForm.PRONOUN, ActorType.PER, 20));

    @Test
    void discoveredActor_isShownByItsMostFrequentFullName_tiesByValue() {
        assertThat(profile(new MonthSurfaces("2024-05", 4, SEEN)).actor())
                .isEqualTo(new Actor(
                        "per:lindqvist",
                        "Marta Lindqvist",
                        ActorType.PER,
                        ActorOrigin.DISCOVERED,
                        4,
                        33,
                        List.of(
                                new Alias("she", 20),
                                new Alias("Lindqvist", 9),
                                new Alias("Marta Lindqvist", 2),
                                new Alias("Martha Lindqvist", 2)),
                        List.of()));
    }

    @Test
    void name_isSettledByTheFirstMonthsWithThreeArticles() {
        MonthSurfaces early = month("2024-05", 3, "Marta Lindqvist", 3);
        MonthSurfaces late = month("2024-06", 9, "Marta K. Lindqvist", 90);

        assertThat(profile(late, early).actor().name()).isEqualTo("Marta Lindqvist");
        assertThat(profile(late, month("2024-05", 2, "Marta Lindqvist", 3))
                        .actor()
                        .name())
                .as("two articles don't settle it")
                .isEqualTo("Marta K. Lindqvist");
    }

    @Test
    void capitals_areShownOnlyWhereThereIsNothingElse() {
        MonthSurfaces shouted = month("2024-05", 5, "MARTA LINDQVIST", 5);

        assertThat(profile(shouted).actor().name()).isEqualTo("MARTA LINDQVIST");
        assertThat(profile(shouted, month("2024-06", 5, "Marta Lindqvist", 1))
                        .actor()
                        .name())
                .isEqualTo("Marta Lindqvist");
        assertThat(profile(new MonthSurfaces(
                                "2024-05",
                                5,
                                List.of(
                                        new SeenSurface("WDC", MentionForm.NAME, ActorType.ORG, 9),
                                        new SeenSurface("World Data Council", MentionForm.NAME, ActorType.ORG, 2))))
                        .actor()
                        .name())
                .isEqualTo("World Data Council");
    }

    @Test
    void listedActor_isShownAsTheDirectorySays_unlessAUserSaysOtherwise() {
        List<MonthSurfaces> months = List.of(new MonthSurfaces("2024-05", 4, SEEN));

        assertThat(new ActorProfile("X1", months, "M. Lindqvist", ActorType.NORP, null, null, List.of()).actor())
                .returns("M. Lindqvist", Actor::name)
                .returns(ActorType.NORP, Actor::type)
                .returns(ActorOrigin.DIRECTORY, Actor::origin);
        assertThat(new ActorProfile(
                                "X1",
                                months,
                                "M. Lindqvist",
                                ActorType.NORP,
                                "Lindqvist",
                                ActorType.ORG,
                                List.of("b", "a"))
                        .actor())
                .returns("Lindqvist", Actor::name)
                .returns(ActorType.ORG, Actor::type)
                .returns(List.of("a", "b"), Actor::rules);
    }

    @Test
    void actorWithoutSurfaces_isRefused() {
        assertThatThrownBy(() -> new ActorProfile("X1", List.of(), null, null, null, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MonthSurfaces month(String month, long articles, String name, long mentions) {
        return new MonthSurfaces(
                month, articles, List.of(new SeenSurface(name, MentionForm.NAME, ActorType.PER, mentions)));
    }

    private static ActorProfile profile(MonthSurfaces... months) {
        return new ActorProfile("per:lindqvist", List.of(months), null, null, null, null, List.of());
    }
}
