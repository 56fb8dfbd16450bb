package org.parley.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameUseTest {
    @Test
    void uses_areToldBySignsAndWordsAround() {
        assertThat(use("AUDIENCE: Yes!\nThe audience left.", "AUDIENCE"))
                .returns(1L, NameUse::labels)
                .returns(1L, NameUse::lower)
                .returns(1L, NameUse::starts)
                .returns(1L, NameUse::closed);
        assertThat(use("They met the Norland-Tamm group.", "Norland")).returns(1L, NameUse::joined);
        assertThat(use("The Harbour Code applies.", "Harbour")).returns(1L, NameUse::beside);
        assertThat(use("We see Tribal lands.", "Tribal"))
                .returns(0L, NameUse::closed)
                .returns(0L, NameUse::beside)
                .returns(0L, NameUse::starts);
        assertThat(use("The Harbour Ministry spokesman left.", "Harbour Ministry"))
                .returns(1L, NameUse::closed);
        assertThat(use("\uD83D\uDE80 Some said Norland signed.", "Norland"))
                .returns(1L, NameUse::closed)
                .returns(1L, NameUse::named);
    }

    @Test
    void phrasesInLowerCase_areFoundWhole() {
        assertThat(use("The Task Force met; a task force, and task forces.", "Task Force"))
                .returns(1L, NameUse::lower);
    }

    private static NameUse use(String text, String name) {
        int place = text.indexOf(name);
        int begin = text.codePointCount(0, place);
        FoundName found = new FoundName("x", begin, begin + name.length());
        return NameUse.in(new NamedArticle("2024-05", text, List.of(found))).get(0);
    }
}
