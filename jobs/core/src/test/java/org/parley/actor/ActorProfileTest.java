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
        assertThat(new ActorProfile("per:lindqvist", 4, SEEN, null, null).actor())
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
                                new Alias("Martha Lindqvist", 2))));
    }

    @Test
    void listedActor_isShownAsTheDirectorySays() {
        assertThat(new ActorProfile("X1", 4, SEEN, "M. Lindqvist", ActorType.NORP).actor())
                .returns("M. Lindqvist", Actor::name)
                .returns(ActorType.NORP, Actor::type)
                .returns(ActorOrigin.DIRECTORY, Actor::origin);
    }

    @Test
    void actorWithoutSurfaces_isRefused() {
        assertThatThrownBy(() -> new ActorProfile("X1", 0, List.of(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
