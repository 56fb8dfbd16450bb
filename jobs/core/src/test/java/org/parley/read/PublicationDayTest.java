package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-09-09",
                " 2024-09-09 ",
                "2024-9-9",
                "2024-09-09T23:59:59",
                "2024-09-09T23:59:59Z",
                "2024-09-09T23:59:59.123456+03:00",
                "2024-09-09T01:00:00-0800",
                "2024-09-09 23:59",
                "2024-09-09 23:59:00 UTC",
                "2024-09-09T23:59:59+03:00[Europe/Kyiv]",
                "20240909",
                "20240909T235959Z",
                "20240909235959",
                "2024/09/09",
                "2024/9/9 12:00",
                "2024.09.09",
                "09.09.2024",
                "9.9.2024 12:45",
                "Mon, 09 Sep 2024 12:00:00 GMT",
                "Mon, 9 Sep 2024 12:00:00 +0300",
                "9 September 2024",
                "September 9, 2024",
                "Sept. 9, 2024 5:30 p.m. EST",
                "Monday, September 9, 2024",
                "1725840000",
                "1725926399",
                "1725840000.5",
                "1725840000000",
                "1725840000000000",
                "1.72584E9"
            })
    void dayInAnyForm_isRead(String value) {
        assertThat(PublicationDay.of(value)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024",
                "2024-09",
                "2024-13-01",
                "2024-02-30",
                "03/04/2024",
                "0001-01-01",
                "2024-09-09x",
                "99999999",
                "1e999999999",
                "123",
                "-1725840000",
                "9 Foo 2024",
                "9 Ma 2024",
                "2024-09/09",
                "3024-01-01"
            })
    void anythingElse_isNoDay(String value) {
        assertThat(PublicationDay.of(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/09/09/storm.txt",
                "harbour/2024-09-09-storm.txt",
                "harbour/2024_09_09.txt",
                "harbour/20240909_001.txt",
                "harbour/20240909T1200.txt",
                "2023-01-01/harbour/2024-09-09.txt",
                "harbour/2024-9-9.txt"
            })
    void dayInPath_isRead(String path) {
        assertThat(PublicationDay.inPath(path)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_c284f0ed55003ae4.txt",
                "harbour/storm.txt",
                "120240909.txt",
                "a20240909b.txt",
                "20241399.txt",
                "2024/storm.txt",
                "17700909.txt",
                "c20240909.txt",
                "000_20240909ae.txt"
            })
    void pathWithoutDay_hasNone(String path) {
        assertThat(PublicationDay.inPath(path)).isEmpty();
    }
}
