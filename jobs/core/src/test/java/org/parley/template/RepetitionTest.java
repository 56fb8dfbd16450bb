package org.parley.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
    @ParameterizedTest
    @CsvSource({
        // articles, documents, days, weeks, pages, wholes, all, template
        "4, 4, 4, 3, 4, 0, 900, true",
        "4, 3, 4, 3, 4, 0, 900, false",
        "9, 9, 2, 1, 9, 0, 900, false",
        "9, 9, 9, 1, 9, 0, 900, false",
        "9, 9, 9, 5, 0, 0, 900, false",
        "12, 12, 9, 5, 0, 0, 900, true",
        "12, 12, 9, 5, 0, 0, 1300, false",
        "12, 12, 9, 5, 0, 7, 900, false",
        "40, 1, 30, 9, 40, 0, 900, false",
        "10, 6, 4, 2, 0, 0, 20, true",
        "10, 6, 4, 2, 0, 0, 21, false",
        "10, 6, 4, 2, 0, 6, 20, false",
        "10, 4, 4, 2, 0, 0, 20, false",
        "10, 6, 4, 1, 0, 0, 20, false",
        "5, 5, 4, 2, 0, 0, 10, false",
        "8, 5, 4, 2, 0, 0, 10, true",
        "7, 7, 0, 0, 7, 0, 900, false",
        "8, 8, 0, 0, 8, 0, 900, true",
    })
    void stretch_isATemplateWhenEnoughDiffers(
            long articles, long documents, long days, long weeks, long pages, long wholes, long all, boolean template) {
        assertThat(new Repetition(articles, documents, days, weeks, pages, wholes, all).isTemplate())
                .isEqualTo(template);
    }
}
