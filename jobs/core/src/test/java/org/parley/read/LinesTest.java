package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void lines_haveTheirPlacesAndKeepEmptyOnes() throws IOException {
        assertThat(lines("ab\n\nсd\r\ne", 0, 100, 10))
                .extracting(Line::offset, LinesTest::text, Line::length)
                .containsExactly(tuple(0L, "ab", 2L), tuple(3L, "", 0L), tuple(4L, "сd\r", 4L), tuple(9L, "e", 1L));
        assertThat(lines("", 0, 100, 10)).isEmpty();
        assertThat(lines("a\n", 0, 100, 10)).hasSize(1);
    }

    @Test
    void lineOverTheCap_isCutAndTheNextOneIsWhole() throws IOException {
        List<Line> lines = lines("0123456789\nabcd\nabcde\n", 0, 100, 4);
        assertThat(lines)
                .extracting(LinesTest::text, Line::length, Line::isCut)
                .containsExactly(tuple("0123", 10L, true), tuple("abcd", 4L, false), tuple("abcd", 5L, true));
    }

    @Test
    void lineLongerThanTheBuffer_isWhole() throws IOException {
        String longer = "x".repeat(200_000);
        assertThat(lines(longer + "\ny", 0, 1_000_000, 1_000_000))
                .extracting(LinesTest::text)
                .containsExactly(longer, "y");
    }

    @Test
    void lineThatBeginsBeforeTheEnd_isReadToItsOwn() throws IOException {
        assertThat(lines("abc\ndef\nghi\n", 0, 5, 10))
                .extracting(LinesTest::text)
                .containsExactly("abc", "def");
        assertThat(lines("abc\ndef\nghi\n", 0, 4, 10))
                .extracting(LinesTest::text)
                .containsExactly("abc");
    }

    @Test
    void streamThatGivesAByteAtATime_givesTheSameLines() throws IOException {
        InputStream slow = new ByteArrayInputStream("ab\ncd\n".getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(1, length));
            }
        };
        assertThat(all(new Lines(slow, 0, 100, 10))).extracting(LinesTest::text).containsExactly("ab", "cd");
    }

    private static List<Line> lines(String text, long offset, long end, int cap) throws IOException {
        return all(new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), offset, end, cap));
    }

    private static List<Line> all(Lines lines) throws IOException {
        List<Line> all = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }

    private static String text(Line line) {
        return new String(line.bytes(), UTF_8);
    }
}
