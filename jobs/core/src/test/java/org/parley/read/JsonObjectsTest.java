package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.RejectionCode;

class JsonObjectsTest {
    private static final int CAP = 500;

    @Test
    void objectsOfAnArray_areRecordsWithTheirPlaces() throws IOException {
        String array =
                "\uFEFF[\n {\"id\": \"1\",\n  \"text\": \"a } ] \\\" {\"},\n {\"text\":\"b\",\"more\":{\"x\":[1,{}]}}\n]\n";
        Reading reading = read(array);
        assertThat(reading.texts()).containsExactly("a } ] \" {", "b");
        assertThat(reading.rejections()).isEmpty();
        Article second = reading.articles().get(1);
        byte[] bytes = array.getBytes(UTF_8);
        assertThat(new String(bytes, (int) second.sourceOffset(), 11, UTF_8)).isEqualTo("{\"text\":\"b\"");
    }

    @Test
    void objectsOneAfterTheOther_areRecords() throws IOException {
        assertThat(read("{\n\"text\":\"a\"\n}\n{\"text\":\n\"b\"}{\"text\":\"c\"}")
                        .texts())
                .containsExactly("a", "b", "c");
        assertThat(read("[]").texts()).isEmpty();
    }

    @Test
    void brokenObject_doesNotHideTheOthers() throws IOException {
        Reading reading = read("[{\"text\":\"a\"},\n{\"text\":\"b},\n{\"text\":\"c\"},\n{\"text\":\"d\"}]");
        assertThat(reading.texts()).contains("a").hasSizeLessThan(4);
        assertThat(reading.codes()).contains(RejectionCode.MALFORMED_JSON);
    }

    @Test
    void objectOverTheCapOrCutOff_isRefused() throws IOException {
        Reading reading = read("[{\"text\":\"" + "x".repeat(CAP) + "\"},{\"text\":\"b\"}, oops {\"text\":\"c");
        assertThat(reading.texts()).containsExactly("b");
        assertThat(reading.codes())
                .containsExactly(RejectionCode.TOO_LARGE, RejectionCode.MALFORMED_JSON, RejectionCode.MALFORMED_JSON);
    }

    private static Reading read(String json) throws IOException {
        RecordReader reader = new RecordReader(FieldMap.DEFAULT, new ReadOptions(null, null, CAP));
        return Reading.of(reader.objects(new ByteArrayInputStream(json.getBytes(UTF_8)), "a.json"));
    }
}
