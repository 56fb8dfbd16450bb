package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.HopRole;

class ProvenanceTest {
    private static List<HopRole> roles(Newsroom newsroom) {
        List<Statement> statements = newsroom.statements();
        assertThat(statements).hasSize(1);
        return statements.get(0).chain().stream().map(Statement.Link::role).toList();
    }

    private static List<String> actors(Newsroom newsroom) {
        return newsroom.statements().get(0).chain().stream()
                .map(Statement.Link::actorId)
                .toList();
    }

    @Test
    void citedAtTheEnd_standsBeforeTheOneWhoReports() {
        Newsroom newsroom = Newsroom.of("The Wire reported that nine drones fell, citing the General Staff.")
                .body("The Wire")
                .body("General Staff");
        assertThat(roles(newsroom)).containsExactly(HopRole.CITED, HopRole.REPORTS);
        assertThat(actors(newsroom)).containsExactly("id-General Staff", "id-The Wire");
    }

    @Test
    void quotedBy_passesOn() {
        Newsroom asQuoted = Newsroom.of("Kemal Aydin, as quoted by Anadolu, said the reports were baseless.")
                .person("Kemal Aydin")
                .body("Anadolu");
        assertThat(roles(asQuoted)).containsExactly(HopRole.SAID, HopRole.REPORTS);
        Newsroom passive = Newsroom.of("Kemal Aydin was quoted as saying by Anadolu that the cranes work.")
                .person("Kemal Aydin")
                .body("Anadolu");
        assertThat(actors(passive)).containsExactly("id-Kemal Aydin", "id-Anadolu");
    }

    @Test
    void whatIsCitedAsAReason_passesNothingOn() {
        Newsroom newsroom = Newsroom.of("Kemal Aydin said he would leave, citing poor health.")
                .person("Kemal Aydin");
        assertThat(roles(newsroom)).containsExactly(HopRole.SAID);
    }

    @Test
    void whatOneAccountGives_isWhatItsSpeakerSaid() {
        List<Statement> statements = Newsroom.of("According to the Harbour Post, Kemal Aydin said that he would sue.")
                .person("Kemal Aydin")
                .body("Harbour Post")
                .statements();
        assertThat(statements)
                .filteredOn(statement -> "say".equals(statement.cueLemma()))
                .singleElement()
                .satisfies(statement -> assertThat(statement.chain())
                        .extracting(Statement.Link::role)
                        .containsExactly(HopRole.SAID, HopRole.ACCORDING_TO));
    }

    @Test
    void cited_comesBeforeWhoeverCites() {
        Newsroom accordingTo = Newsroom.of("Kemal Aydin said that ships fell, according to Anadolu citing Radio Nord.")
                .person("Kemal Aydin")
                .body("Anadolu")
                .body("Radio Nord");
        assertThat(roles(accordingTo)).containsExactly(HopRole.SAID, HopRole.CITED, HopRole.ACCORDING_TO);
        Newsroom before = Newsroom.of("Anadolu reports citing Radio Nord that Kemal Aydin said that ships fell.")
                .person("Kemal Aydin")
                .body("Anadolu")
                .body("Radio Nord");
        assertThat(actors(before)).containsExactly("id-Kemal Aydin", "id-Radio Nord", "id-Anadolu");
    }

    @Test
    void whomAnOutletQuotes_speaks() {
        Newsroom newsroom = Newsroom.of("Anadolu quoted Kemal Aydin as saying that the cranes work.")
                .person("Kemal Aydin")
                .body("Anadolu");
        assertThat(newsroom.lines()).containsExactly("indirect / Kemal Aydin / as saying / the cranes work");
        assertThat(roles(newsroom)).containsExactly(HopRole.SAID, HopRole.REPORTS);
    }

    @Test
    void unnamedSources_areSaidSo_wherever() {
        Newsroom newsroom = Newsroom.of("Kemal Aydin said that ships fell, according to unnamed officials.")
                .person("Kemal Aydin");
        assertThat(roles(newsroom)).containsExactly(HopRole.SAID, HopRole.UNNAMED_SOURCE);
    }

    @Test
    void servant_speaksForHimself() {
        assertThat(Newsroom.of("Aydin lawyer Marta Lindqvist said that ships fell.")
                        .person("Aydin")
                        .person("Marta Lindqvist")
                        .statements())
                .extracting(Statement::speakerName)
                .containsExactly("Marta Lindqvist");
        assertThat(Newsroom.of("Minister of Education Marta Lindqvist said that ships fell.")
                        .person("Marta Lindqvist")
                        .statements())
                .extracting(Statement::speakerName)
                .containsExactly("Marta Lindqvist");
        assertThat(Newsroom.of("An aide to President Marta Lindqvist said that ships fell.")
                        .person("Marta Lindqvist")
                        .statements())
                .extracting(Statement::speakerName)
                .containsOnlyNulls();
    }
}
