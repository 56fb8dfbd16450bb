package org.parley.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFingerprintTest {
    @Test
    void whiteSpaceAndCase_areNoDifference() {
        assertThat(TextFingerprint.of("\n Talks  in\u00a0GENEVA\r\n\tended. "))
                .isEqualTo(TextFingerprint.of("talks in Geneva ended."));
        assertThat(TextFingerprint.of("ПЕРЕГОВОРИ")).isEqualTo(TextFingerprint.of("переговори"));
        assertThat(TextFingerprint.of("ΟΔΟΣ"))
                .isEqualTo(TextFingerprint.of("οδος"))
                .isEqualTo(TextFingerprint.of("οδοσ"));
    }

    @Test
    void wordsAndMarks_areDifferences() {
        String fingerprint = TextFingerprint.of("talks ended");

        assertThat(TextFingerprint.of("talks ended.")).isNotEqualTo(fingerprint);
        assertThat(TextFingerprint.of("talksended")).isNotEqualTo(fingerprint);
        assertThat(TextFingerprint.of("talk sended")).isNotEqualTo(fingerprint);
    }

    @Test
    void fingerprint_isTheBeginOfSha256() {
        // printf 'talks ended' | sha256sum | cut -c1-32
        assertThat(TextFingerprint.of("Talks\nended")).isEqualTo("1278793528a96387eb4a5725ceaa9bcf");
    }
}
