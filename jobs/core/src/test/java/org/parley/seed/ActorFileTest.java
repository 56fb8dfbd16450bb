package org.parley.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.actor.DirectoryEntry;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.model.ActorType;

class ActorFileTest {
    private static final String HEAD = "# for readers\n\nactor_id\ttype\tname\taliases\tuk\tru\tnote\n";

    @Test
    void line_becomesAnActor() {
        assertThat(parse(
                        "IR\tLOC\tIran\tPersia|acronym:IRI|demonym: Iranian | seat:Tehran\tІран\tsurname:Иран\tnote\n"))
                .containsExactly(new DirectoryEntry(
                        "IR",
                        ActorType.LOC,
                        "Iran",
                        List.of(
                                new KnownName("Iran", NameKind.NAME),
                                new KnownName("Persia", NameKind.NAME),
                                new KnownName("IRI", NameKind.ACRONYM),
                                new KnownName("Iranian", NameKind.DEMONYM),
                                new KnownName("Tehran", NameKind.SEAT),
                                new KnownName("Іран", NameKind.NAME),
                                new KnownName("Иран", NameKind.SURNAME))));
    }

    @Test
    void windowsFile_isRead() {
        String text = "\uFEFF" + HEAD.replace("\n", "\r\n") + "X\tORG\tBody\t\t\t\t\r\n# end\r\n";

        assertThat(ActorFile.parse("a.tsv", text.getBytes(StandardCharsets.UTF_8)))
                .extracting(DirectoryEntry::name)
                .containsExactly("Body");
    }

    @Test
    void headOnly_isAnEmptyDirectory() {
        assertThat(parse("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X,ORG,Body,,,;6 columns",
                "X,ORG,Body,,,,,;8 columns",
                "X ORG Body;1 columns",
                "X,COUNTRY,Body,,,,;\"COUNTRY\" is no type",
                "X,org,Body,,,,;\"org\" is no type",
                ",ORG,Body,,,,;\"\" is no actor id",
                "two words,ORG,Body,,,,;\"two words\" is no actor id",
                "X,ORG,,,,,;no name",
                "X,ORG,Body,acronim:B,,,;\"acronim:\" is no mark",
                "X,ORG,Body,name:B,,,;\"name:\" is no mark",
                "X,ORG,Body,acronym:,,,;an empty name in the column aliases",
                "X,ORG,Body,A||B,,,;an empty name in the column aliases",
                "X,ORG,Body,A|,,,;an empty name in the column aliases",
                "X,ORG,Body,,A|,,;an empty name in the column uk",
                "X,ORG,Body,,,|A,;an empty name in the column ru",
                "X,ORG,Body,A|A,,,;\"A\" stands twice",
            })
    void badLine_isNamedByFileAndNumber(String line, String message) {
        assertThatThrownBy(() -> parse("Y\tORG\tOther\t\t\t\t\n" + line.replace(",", "\t") + "\n"))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith("a.tsv, line 5: ")
                .hasMessageContaining(message);
    }

    @Test
    void sameIdTwice_namesBothLines() {
        assertThatThrownBy(() -> parse("X\tORG\tOne\t\t\t\t\n#\nX\tORG\tTwo\t\t\t\t\n"))
                .isInstanceOf(SeedException.class)
                .hasMessage("a.tsv, line 6: the id X is already that of line 4");
    }

    @Test
    void missingColumns_areAnError() {
        assertThatThrownBy(() -> ActorFile.parse("a.tsv", "IR\tLOC\tIran\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith("a.tsv, line 1: the columns are ");
        assertThatThrownBy(() -> ActorFile.parse("a.tsv", new byte[0]))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("no line that names the columns");
    }

    @Test
    void otherEncoding_isAnErrorWithItsLine() {
        byte[] bytes = (HEAD + "X\tORG\tMédecins\t\t\t\t\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ActorFile.parse("a.tsv", bytes))
                .isInstanceOf(SeedException.class)
                .hasMessage("a.tsv, line 4: it is not UTF-8");
    }

    private static List<DirectoryEntry> parse(String lines) {
        return ActorFile.parse("a.tsv", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
    }
}
