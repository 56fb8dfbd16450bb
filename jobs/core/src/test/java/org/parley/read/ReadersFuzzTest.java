package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.Zone;
import org.parley.text.RandomText;

class ReadersFuzzTest {
    private static final int ROUNDS = 2400;
    private static final List<String> RECORDS = List.of(
            "{\"id\":17,\"date\":\"2024-09-09T10:00:00Z\",\"source\":{\"name\":\"Harbour\"},\"title\":\"Storm\",\"text\":\"Storm\\n"
                    + "The \\ud83d\\ude00 port is “closed”.\",\"tags\":[\"a\",\"b\"],\"x\":{\"y\":[1,2.5e3,null,true]}}",
            "{\"published_at\":1725840000,\"content\":\"Tags: a, b\\n12 comments\\n\\\"No,\\\" he said.\",\"lang\":\"uk\"}");
    private static final String PAGE =
            "812 visitors online\n4\u202F210 35\n\nPort closes for a week - Harbour Board\n\n"
                    + "порт,рига\n\n\"We close it,\" Lindqvist said.\n\nRead also: Storm\n";

    @Test
    void damagedRecords_areArticlesOrRejections() {
        Random random = new Random(7);
        RecordReader reader = new RecordReader(FieldMap.DEFAULT, ReadOptions.DEFAULT);
        int articles = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] line = damaged(RECORDS.get(i % 2).getBytes(UTF_8), random);
            articles += check(reader.read(line, "dump.jsonl", i));
        }
        assertThat(articles).isBetween(ROUNDS / 20, ROUNDS * 19 / 20);
    }

    @Test
    void damagedPages_areArticlesOrRejections() {
        Random random = new Random(8);
        ScrapedPageReader reader = new ScrapedPageReader(ReadOptions.DEFAULT);
        int articles = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] page =
                    i % 2 == 0 ? PAGE.getBytes(UTF_8) : RandomText.of(random).getBytes(UTF_8);
            articles += check(reader.read(damaged(page, random), "harbour/" + i + ".txt"));
        }
        assertThat(articles).isBetween(ROUNDS / 20, ROUNDS * 19 / 20);
    }

    @Test
    void escapedTexts_areReadAsTheyWere() {
        Random random = new Random(9);
        RecordReader reader = new RecordReader(FieldMap.DEFAULT, ReadOptions.DEFAULT);
        for (int i = 0; i < ROUNDS / 6; i++) {
            String text = "a" + RandomText.of(random);
            StringBuilder json = new StringBuilder("{\"text\":\"");
            text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
            Read read = reader.read(json.append("\"}").toString().getBytes(UTF_8), "dump.jsonl", 0);
            assertThat(((ReadArticle) read).article().text()).isEqualTo(StrictText.wellFormed(text));
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(4); i > 0 && damaged.length > 1; i--) {
            int place = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged = Arrays.copyOf(damaged, place);
                case 1 -> damaged[place] = (byte) random.nextInt(256);
                case 2 -> damaged[place] ^= (byte) (1 << random.nextInt(8));
                default -> damaged = spliced(damaged, place, random.nextInt(damaged.length));
            }
        }
        return damaged;
    }

    private static byte[] spliced(byte[] bytes, int head, int tail) {
        byte[] spliced = Arrays.copyOf(bytes, head + bytes.length - tail);
        System.arraycopy(bytes, tail, spliced, head, bytes.length - tail);
        return spliced;
    }

    private static int check(Read read) {
        if (read instanceof ReadRejection refused) {
            assertThat(refused.rejection().detail()).isNotBlank();
            return 0;
        }
        Article article = ((ReadArticle) read).article();
        int points = article.text().codePointCount(0, article.text().length());
        for (Zone zone : article.zones()) {
            assertThat(zone.end()).isLessThanOrEqualTo(points);
        }
        assertThat(new String(article.text().getBytes(UTF_8), UTF_8)).isEqualTo(article.text());
        return 1;
    }
}
