package org.parley.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.SeenSurface;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;

class NameFormTest {
    @Test
    void formsOfOneName_haveOneKey() {
        assertThat(key(ActorType.PER, "OLE TAMM")).isEqualTo(key(ActorType.PER, "Ole K. Tamm"));
        assertThat(key(ActorType.PER, "Senator Ole Tamm")).isEqualTo("ole tamm");
        assertThat(key(ActorType.ORG, "the Department of Ports")).isEqualTo(key(ActorType.ORG, "Ports Department"));
        assertThat(key(ActorType.ORG, "U.S. Department of the Harbour"))
                .isEqualTo(key(ActorType.ORG, "United States Harbour Department"));
        assertThat(key(ActorType.NORP, "Norlanders")).isEqualTo(key(ActorType.NORP, "Norlander"));
    }

    @Test
    void titleAndSurname_keepTheTitle_asOthersBearTheSurname() {
        assertThat(key(ActorType.PER, "Speaker Tamm")).isEqualTo("speaker tamm");
        assertThat(key(ActorType.ORG, "Ports Department")).isNotEqualTo(key(ActorType.ORG, "US Ports Department"));
    }

    @Test
    void surnameBeforeAComma_goesBehind() {
        FoundId inverted = new FoundId("per:tamm-ole", List.of(month("Tamm, Ole")));
        FoundId plain = new FoundId("per:tamm-ole", List.of(month("Tamm Ole")));

        assertThat(FormGroup.key(inverted)).contains("ole tamm");
        assertThat(FormGroup.key(plain)).contains("tamm ole");
    }

    @Test
    void idOfADirectory_hasNoForm() {
        assertThat(FormGroup.key(new FoundId("NL-X", List.of(month("Norland")))))
                .isEmpty();
    }

    private static MonthSeen month(String surface) {
        return new MonthSeen(
                "2024-05",
                1,
                new NameUse("x", "2024-05", 0, 0, 0, 0, 0, 0, 1),
                List.of(new SeenSurface(surface, MentionForm.NAME, ActorType.PER, 1)));
    }

    private static String key(ActorType type, String name) {
        return NameForm.of(type, name).key();
    }
}
