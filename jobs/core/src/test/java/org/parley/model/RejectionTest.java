package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionTest {
    @Test
    void detail_isOneLine() {
        Rejection rejection = new Rejection(
                "feed.jsonl", 0, "ingest", RejectionCode.BAD_DATE, "no day:\u0085the\r\n\tfirst\u2028of\u0000May ");

        assertThat(rejection.detail()).isEqualTo("no day: the first of May");
    }

    @Test
    void longDetail_isCutBetweenCharacters() {
        String detail = "🌊".repeat(500);

        assertThat(new Rejection("feed.jsonl", 0, "ingest", RejectionCode.BAD_DATE, detail).detail())
                .isEqualTo("🌊".repeat(400) + "…");
    }
}
