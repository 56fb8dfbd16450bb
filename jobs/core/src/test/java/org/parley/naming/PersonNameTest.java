package org.parley.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.model.RenamingReason.GIVEN_NAME;
import static org.parley.model.RenamingReason.INITIAL;
import static org.parley.model.RenamingReason.MIDDLE_NAME;
import static org.parley.model.RenamingReason.MISSPELT;
import static org.parley.model.RenamingReason.SPELLING;
import static org.parley.model.RenamingReason.TITLE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.RenamingReason;

class PersonNameTest {
    @Test
    void namesOfOnePerson_goTogether_withTheReason() {
        assertThat(kin("jim tamm", "james tamm")).contains(GIVEN_NAME);
        assertThat(kin("ben tamm", "benjamin tamm")).contains(GIVEN_NAME);
        assertThat(kin("o tamm", "ole tamm")).contains(INITIAL);
        assertThat(kin("ole karl tamm", "ole tamm")).contains(MIDDLE_NAME);
        assertThat(kin("ole tamm jr", "ole tamm")).contains(MIDDLE_NAME);
        assertThat(kin("speaker tamm", "ole tamm")).contains(TITLE);
        assertThat(kin("el tamm", "ole el tamm"))
                .as("a particle is no given name")
                .contains(TITLE);
        assertThat(kin("sergey orlovskiy", "sergei orlovsky")).contains(SPELLING);
        assertThat(kin("marta lindqist", "marta lindqvist")).contains(MISSPELT);
    }

    @Test
    void namesWithOnePartInCommon_stayApart() {
        assertThat(kin("marta tamm", "ole tamm")).isEmpty();
        assertThat(kin("ole tamm", "ole lindqvist")).isEmpty();
        assertThat(kin("ole karl tamm", "ole peter tamm")).isEmpty();
        assertThat(kin("ole tamm jr", "ole tamm sr")).isEmpty();
        assertThat(kin("ole tamm", "ole tomm")).as("short surnames").isEmpty();
        assertThat(kin("ole tamm", "speaker tamm")).as("a title tells less").isEmpty();
    }

    private static Optional<RenamingReason> kin(String a, String b) {
        return name(a).kin(name(b));
    }

    private static PersonName name(String words) {
        return PersonName.of(List.of(words.split(" ", -1)));
    }
}
