package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
    @ParameterizedTest
    @CsvSource({
        "zelenskyy,zelenskiy",
        "zelensky,zelenskyi",
        "pezeshkian,pesekian",
        "lavrov,lawrow",
        "phillips,filips",
        "kowalczyk,kowalczik",
        "gaddafi,gadhafi"
    })
    void spellingsOfOneName_areAlike(String a, String b) {
        SimilarNames names = new SimilarNames();
        names.add(a, "one");

        assertThat(names.like(b)).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource({"johnson,johnston", "harris,harrison", "kerry,curry", "anders,andersson", "biden,bidin", "lee,li"})
    void namesOfTwo_areNot(String a, String b) {
        SimilarNames names = new SimilarNames();
        names.add(a, "one");

        assertThat(names.like(b)).isEmpty();
    }

    @Test
    void nearlySame_isOneLetterApart() {
        assertThat(Transliteration.nearlySame("abcd", "abcd")).isTrue();
        assertThat(Transliteration.nearlySame("abcd", "abxd")).isTrue();
        assertThat(Transliteration.nearlySame("abcd", "acd")).isTrue();
        assertThat(Transliteration.nearlySame("abcd", "abcde")).isTrue();
        assertThat(Transliteration.nearlySame("abcd", "axcx")).isFalse();
        assertThat(Transliteration.nearlySame("abcd", "ab")).isFalse();
    }
}
