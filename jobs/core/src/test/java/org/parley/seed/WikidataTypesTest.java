package org.parley.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ActorType;

class WikidataTypesTest {
    @ParameterizedTest
    @CsvSource({
        "Q5,       Q6256,  PER",
        "Q5,       Q43229, PER",
        "Q5,       Q41710, PER",
        "Q3918,    Q6256,  ORG",
        "Q3918,    Q41710, ORG",
        "Q1549591, Q9174,  LOC"
    })
    void itemOfTwoClasses_hasTheFirstType_inEveryRun(String one, String other, ActorType type) {
        assertThat(WikidataTypes.of("", List.of(one, other), "")).isEqualTo(type);
        assertThat(WikidataTypes.of("", List.of(other, one), "")).isEqualTo(type);
    }

    @Test
    void typeThatTheFileNames_winsOverClasses_andThoseOverTheDescription() {
        assertThat(WikidataTypes.of("NORP", List.of("Q5"), "country")).isEqualTo(ActorType.NORP);
        assertThat(WikidataTypes.of("", List.of("Q5"), "country")).isEqualTo(ActorType.PER);
        assertThat(WikidataTypes.of("", List.of(), "country in the north")).isEqualTo(ActorType.LOC);
        assertThat(WikidataTypes.of("", List.of(), "")).isEqualTo(ActorType.MISC);
    }
}
