package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ActorType;

class ActorIdsTest {
    @ParameterizedTest
    @CsvSource({
        "PER, Vedant Patel, per:vedant-patel",
        "PER, VEDANT PATEL, per:vedant-patel",
        "PER, Oskar J. Bremmer, per:oskar-bremmer",
        "PER, Radosław Sikorski, per:radoslaw-sikorski",
        "PER, Viktor Orbán, per:viktor-orban",
        "PER, O’Brien, per:obrien",
        "ORG, The World Data Council, org:world-data-council",
        "ORG, The The, org:the",
        "ORG, OPEC+, org:opec+",
        "LOC, Côte d'Azur, loc:cote-dazur",
        "LOC, Київ, loc:київ"
    })
    void id_foldsWhatNamesVaryIn(ActorType type, String name, String id) {
        assertThat(ActorIds.of(type, name)).isEqualTo(id);
    }
}
