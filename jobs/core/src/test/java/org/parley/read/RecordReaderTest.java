package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.DateMethod;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.model.ZoneKind;

class RecordReaderTest {
    private static final RecordReader READER = new RecordReader(FieldMap.DEFAULT, ReadOptions.DEFAULT);

    @Test
    void record_isAnArticle() {
        Article article = article(
                "{'id':17,'date':'2024-09-09T10:00:00Z','source':'Harbour News','title':'Storm','url':'http://h/1',"
                        + "'text':' Storm\\nThe port is closed.\\n','tags':['port',null,5,'port'],'author':['Olof Berg','Jane Doe'],"
                        + "'language':'en-GB','more':{'deep':[1,{}]}}");
        assertThat(article.sourceId()).isEqualTo("17");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 9, 9));
        assertThat(article.dateMethod()).isEqualTo(DateMethod.FIELD);
        assertThat(article.dateConfidence()).isEqualTo(1);
        assertThat(article.outlet()).isEqualTo("Harbour News");
        assertThat(article.title()).isEqualTo("Storm");
        assertThat(article.url()).isEqualTo("http://h/1");
        assertThat(article.text()).isEqualTo(" Storm\nThe port is closed.\n");
        assertThat(article.tags()).containsExactly("port", "5");
        assertThat(article.byline()).isEqualTo("Olof Berg, Jane Doe");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.zones().get(0).kind()).isEqualTo(ZoneKind.TITLE);
        assertThat(article.sourceFile()).isEqualTo("dump.jsonl");
        assertThat(article.sourceOffset()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'published':'2024-09-09','body':'t.'}",
                "{'published_at':1725840000,'content':'t.'}",
                "{'date':null,'pub_date':'Mon, 09 Sep 2024 10:00:00 GMT','text':null,'content':'t.'}",
                "\uFEFF{'date':'2024-09-09','text':'t.'}\r\n"
            })
    void otherNames_areKnown(String json) {
        assertThat(article(json).published()).isEqualTo(LocalDate.of(2024, 9, 9));
        assertThat(article(json).text()).isEqualTo("t.");
    }

    @Test
    void keyThatStandsTwice_countsLast() {
        assertThat(article("{'text':'a','text':'b'}").text()).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'soon'", "true", "{}", "[1]", "5", "''"})
    void dateThatCannotBeRead_leavesTheArticleUndated(String date) {
        Article article = article("{'text':'t','date':" + date + "}");
        assertThat(article.published()).isNull();
        assertThat(article.dateMethod()).isEqualTo(DateMethod.NONE);
    }

    @Test
    void recordWithoutId_isCalledByItsPlace() {
        Article article = article("{'text':'t'}");
        assertThat(article.sourceId()).isEqualTo("dump.jsonl:40");
        Read elsewhere = READER.read("{\"text\":\"t\"}".getBytes(UTF_8), "other.jsonl", 0);
        assertThat(((ReadArticle) elsewhere).article().articleId()).isEqualTo(article.articleId());
    }

    @Test
    void halfSurrogatePair_isReadAsReplacementCharacter() {
        assertThat(article("{'text':'a\\ud83d b\\ude00\\ud83d\\ude00'}").text())
                .isEqualTo("a\uFFFD b\uFFFD\uD83D\uDE00");
    }

    @Test
    void outletMayBeAnObjectWithAName() {
        assertThat(article("{'text':'t','source':{'id':{'name':'x'},'name':'Harbour News'}}")
                        .outlet())
                .isEqualTo("Harbour News");
    }

    @Test
    void emptyStrings_areNoValues() {
        Article article = article("{'text':'t','title':' ','url':'','tags':'','author':[],'lang':''}");
        assertThat(article.title()).isNull();
        assertThat(article.url()).isNull();
        assertThat(article.tags()).isEmpty();
        assertThat(article.byline()).isNull();
        assertThat(article.language()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"english,en", "EN,en", "uk_UA,uk", "ukr,uk", "Klingonish,"})
    void language_isACode(String value, String code) {
        assertThat(article("{'text':'t','lang':'" + value + "'}").language()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'text':'cut; MALFORMED_JSON",
                "{'text':'a'; MALFORMED_JSON",
                "{'text':'a',}; MALFORMED_JSON",
                "{'text':'a'} {'text':'b'}; MALFORMED_JSON",
                "{'text':'a'}x; MALFORMED_JSON",
                "[1]; MALFORMED_JSON",
                "'text'; MALFORMED_JSON",
                "``; MALFORMED_JSON",
                "nonsense; MALFORMED_JSON",
                "{'text':NaN}; MALFORMED_JSON",
                "{'id':1}; NO_TEXT",
                "{'text':null}; NO_TEXT",
                "{}; NO_TEXT",
                "{'text':''}; EMPTY_TEXT",
                "{'text':' \\n\\u200b '}; EMPTY_TEXT",
                "{'text':5}; BAD_FIELD",
                "{'text':['a']}; BAD_FIELD",
                "{'text':'a','title':{}}; BAD_FIELD",
                "{'text':'a','id':true}; BAD_FIELD",
                "{'text':'a','tags':[{}]}; BAD_FIELD",
                "{'text':'a','url':['u']}; BAD_FIELD"
            })
    void badRecord_isRefused(String json, RejectionCode code) {
        Rejection rejection = rejection(json);
        assertThat(rejection.code()).isEqualTo(code);
        assertThat(rejection.offset()).isEqualTo(40);
        assertThat(rejection.stage()).isEqualTo("ingest");
        assertThat(rejection.detail()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void malformedRecord_saysWhere() {
        assertThat(rejection("{'text':'a',}").detail()).startsWith("character 13:");
    }

    @Test
    void deepNesting_isRefusedOrSkipped() {
        assertThat(article("{'x':" + "[".repeat(900) + "]".repeat(900) + ",'text':'t'}")
                        .text())
                .isEqualTo("t");
        assertThat(rejection("{'x':" + "[".repeat(100_000)).code()).isEqualTo(RejectionCode.MALFORMED_JSON);
    }

    @Test
    void bytesThatAreNotUtf8_areRefused() {
        byte[] line = "{\"text\":\"a?\"}".getBytes(UTF_8);
        line[10] = (byte) 0xFF;
        Rejection rejection = ((ReadRejection) READER.read(line, "dump.jsonl", 0)).rejection();
        assertThat(rejection.code()).isEqualTo(RejectionCode.NOT_UTF8);
        assertThat(rejection.detail()).contains("byte 10");
    }

    @Test
    void hugeRecord_isRefused() {
        RecordReader reader = new RecordReader(FieldMap.DEFAULT, new ReadOptions(null, null, 5));
        Read read = reader.read("{\"text\":\"a\"}".getBytes(UTF_8), "dump.jsonl", 0);
        assertThat(((ReadRejection) read).rejection().code()).isEqualTo(RejectionCode.TOO_LARGE);
    }

    @Test
    void mapping_replacesTheUsualNames() {
        FieldMap fields = FieldMap.of(List.of("text=story|teaser", "outlet=paper", "published=day"));
        RecordReader reader = new RecordReader(fields, new ReadOptions("fallback", "uk", 1000));
        Article article = ((ReadArticle) reader.read(
                        "{\"text\":\"x\",\"teaser\":\"t\",\"day\":\"2024-09-09\",\"title\":\"T\"}".getBytes(UTF_8),
                        "a",
                        0))
                .article();
        assertThat(article.text()).isEqualTo("t");
        assertThat(article.title()).isEqualTo("T");
        assertThat(article.outlet()).isEqualTo("fallback");
        assertThat(article.language()).isEqualTo("uk");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 9, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "=a", "text=", "txt=a", "text=|", ""})
    void mappingThatIsNone_isAnError(String mapping) {
        assertThatThrownBy(() -> FieldMap.of(List.of(mapping)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("field");
    }

    @Test
    void blankLine_isKnown() {
        assertThat(RecordReader.isBlank(" \r\n".getBytes(UTF_8))).isTrue();
        assertThat(RecordReader.isBlank("{".getBytes(UTF_8))).isFalse();
    }

    private static Article article(String json) {
        return ((ReadArticle) read(json)).article();
    }

    private static Rejection rejection(String json) {
        return ((ReadRejection) read(json)).rejection();
    }

    private static Read read(String json) {
        return READER.read(json.replace('\'', '"').getBytes(UTF_8), "dump.jsonl", 40);
    }
}
