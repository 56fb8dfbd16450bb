package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Lindqvist met Gen. Orban.|He left.",
                "J.K. Rowling wrote to J. R. Moss.|They met.",
                "The U.S. State Department spoke.|Nobody listened.",
                "She lives in the U.S.|The ministry knows.",
                "She lives in the U.S.|\"We know,\" it said.",
                "He came at 5 a.m. Monday with 3 men.|He left at 6 p.m.|The men stayed.",
                "On Jan. 5 it rose by 3.5 percent to 1,204.75 points.|It fell in Feb. 2024.",
                "Acme Inc. Chairman Olof Berg left.|Acme Corp. was sold.",
                "Item No. 5 passed.|No. 6 failed.",
                "He waited... and waited.|Then he left…|She stayed.",
                "\"We go.\"|She left.",
                "“We go.”|“You stay.”",
                "(It rained.)|He left.",
                "\"Will you go?\" Berg asked.|\"No!\" the foreign minister said.",
                "\"Will you go?\"|The road was empty and long that day.",
                "Is it so?|Yes!|It is so?!|Good.",
                "Він живе в м. Київ на вул. Садова.|Вона живе в Одесі.",
                "It cost 5 тис. грн. у травні.|Вона пішла.",
                "See Censor.NET for more.|The site works.",
                "It grew 5 percent.|€5 million was lost.|$3 was found.|iPhones sold well.",
                "«Мы идем.»|Он ушел.",
                "他来了。|她走了。",
            })
    void sentences_endWhereReadersEndThem(String marked) {
        String text = marked.replace("|", marked.indexOf('。') >= 0 ? "" : " ");
        assertThat(sentences(text)).containsExactly(marked.split("\\|", -1));
    }

    @Test
    void stopWithoutABlank_endsASentence() {
        assertThat(sentences("It ended the war.The minister left."))
                .containsExactly("It ended the war.", "The minister left.");
    }

    @Test
    void lineEnd_endsASentence() {
        assertThat(sentences("Talks go on\nThe ministry met")).containsExactly("Talks go on", "The ministry met");
    }

    @Test
    void wrappedLines_areOneParagraph() {
        String text = "The harbour board met on Monday to speak about the port and its two\n"
                + "cranes, which have stood still since the storm of last November and\n"
                + "which nobody wants to mend before the next summer, as the chairman of\n"
                + "the board said.\n\n"
                + "A second meeting will follow in the spring, when the cranes have been\n"
                + "looked at by people who know what a crane is and what it is good for.\n";
        Layout layout = Layout.of(text, List.of());
        assertThat(layout.paragraphs()).isEqualTo(2);
        assertThat(layout.sentences()).isEqualTo(2);
    }

    @Test
    void wrappedText_keepsShortLinesApart() {
        String text = "Port of Riga closes\nBy Olof Berg\n\n"
                + "The harbour board met on Monday to speak about the port and its two\n"
                + "cranes, which have stood still since the storm of last November and\n"
                + "which nobody wants to mend before the next summer, as the chairman of\n"
                + "the board said. A second meeting will follow in the spring, when all\n"
                + "the cranes have been looked at by people who know what a crane is and\n"
                + "what it is good for.";
        assertThat(Layout.of(text, List.of()).paragraphs()).isEqualTo(3);
    }

    @Test
    void linesOfOneParagraphEach_areNotWrapped() {
        String text = "The harbour board met on Monday.\nIt spoke of the port and of its two cranes for an hour.\n"
                + "Nobody wants to mend them.\nA second meeting follows in spring.\nThe chairman was not there.";
        assertThat(Layout.of(text, List.of()).paragraphs()).isEqualTo(5);
    }

    @Test
    void wrappedTextWithWindowsLineEnds_isWrapped() {
        String text = "The harbour board met on Monday to speak about the port and its two\r\n"
                + "cranes, which have stood still since the storm of last November and\r\n"
                + "which nobody wants to mend before the next summer, as the chairman of\r\n"
                + "the board said to the people in the room.\r\n\r\nA second meeting follows.";
        assertThat(Layout.of(text, List.of()).paragraphs()).isEqualTo(2);
    }

    @Test
    void genitivesHyphensAndNames_areCut() {
        assertThat(words("Iran's plan, the U.S.-led talks and O'Brien's AT&T don’t"))
                .containsExactly(
                        "Iran", "'s", "plan", ",", "the", "U.S.", "-", "led", "talks", "and", "O'Brien", "'s", "AT&T",
                        "don’t");
    }

    private static List<String> words(String text) {
        Layout layout = Layout.of(text, List.of());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < layout.tokens(); i++) {
            words.add(layout.word(i));
        }
        return words;
    }

    private static List<String> sentences(String text) {
        Layout layout = Layout.of(text, List.of());
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < layout.sentences(); i++) {
            sentences.add(layout.range(layout.sentenceFirst(i), layout.sentenceFirst(i + 1))
                    .of(text));
        }
        return sentences;
    }
}
