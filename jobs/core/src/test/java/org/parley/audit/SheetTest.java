package org.parley.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.AuditItem;
import org.parley.model.AuditLabel;

class SheetTest {
    private static SheetLabel label(long line, String item, AuditLabel label, String note) {
        return new SheetLabel("s.csv", line, item, label, note);
    }

    private static List<SheetLabel> read(String text) {
        return LabelSheet.read("s.csv", text.getBytes(UTF_8));
    }

    private static String written(String claim) throws IOException {
        StringBuilder out = new StringBuilder();
        AuditSheet.write(
                out,
                List.of(new SheetRow(AuditItems.item("m-1"), null, claim, new Excerpt("Before, \"so\".", "Текст."))));
        return out.toString();
    }

    @Test
    void sheet_isRfc4180_withAByteOrderMark_andReadsBack() throws IOException {
        String sheet = written("A claim");

        assertThat(sheet)
                .startsWith("\ufeffright,note,kind,claim,sentence,before,")
                .endsWith(",A,2024,100,2,m-1\r\n")
                .contains("mention,A claim,Текст.,\"Before, \"\"so\"\".\",A,2024-01-03,,article,per:ole-tamm,,");
        assertThat(read(sheet)).containsExactly(label(2, "m-1", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void noCell_isAFormula(String claim) throws IOException {
        assertThat(written(claim)).contains("'" + claim);
    }

    @Test
    void minusInside_staysAsItIs() throws IOException {
        assertThat(written("a-b = c")).contains(",a-b = c,");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`,`,`\n`", "`;`,`\r\n`", "`\t`,`\r`"})
    void anyDelimiterAndLineEnd_isRead(String delimiter, String end) {
        String sheet = String.join(delimiter, "mine", "item", "note", "Right")
                + end
                + String.join(delimiter, "x", "m-1", "\"two" + end + "lines\"", " YES ")
                + end
                + String.join(delimiter, "", "", "", "")
                + end
                + end
                + String.join(delimiter, "x", "m-2", "", "no")
                + end;

        assertThat(read(sheet))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("note")
                .containsExactly(label(2, "m-1", AuditLabel.YES, ""), label(6, "m-2", AuditLabel.NO, ""));
        assertThat(read(sheet)).extracting(SheetLabel::note).satisfies(notes -> {
            assertThat(notes.get(0)).startsWith("two").endsWith("lines");
            assertThat(notes.get(1)).isNull();
        });
    }

    @Test
    void windowsCodePage_isRead() {
        byte[] bytes = "item,right,note\nm-1,unsure,Lindström\n".getBytes(Charset.forName("windows-1252"));

        assertThat(LabelSheet.read("s.csv", bytes)).containsExactly(label(2, "m-1", AuditLabel.UNSURE, "Lindström"));
    }

    @Test
    void rowsThatEndEarly_haveNoLabel() {
        assertThat(read("item,right\nm-1\n")).containsExactly(label(2, "m-1", null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item,right\\nm-1,yes\\nm-2,maybe\\n|s.csv, line 3: right is \"maybe\" and should be yes, no, unsure or empty",
                "item,right\\nm-1,\"yes\\n\\n\\nno\"\\n,no\\n|s.csv, line 2: right is",
                "item,right,note\\nm-1,yes,\"a\\nb\"\\n,no\\n|s.csv, line 4: the cell item is empty",
                "item,right\\nm-1,yes\\nm-2,\"yes|s.csv, line 3: a quotation mark is missing, or text follows a closing one",
                "item,label\\nm-1,yes|s.csv, line 1: no column is called right",
                "''|s.csv is empty"
            })
    void whatIsWrong_isToldWithItsLine(String sheet, String message) {
        assertThatThrownBy(() -> read(sheet.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void labels_findWhatWasDrawn() {
        List<AuditItem> drawn = List.of(AuditItems.item("m-1"), AuditItems.item("m-2"), AuditItems.item("m-3"));

        Labelling labelling = Labelling.of(
                drawn,
                List.of(
                        label(2, "m-2", AuditLabel.NO, "why"),
                        label(3, "m-1", null, null),
                        label(4, "m-2", AuditLabel.NO, null)));

        assertThat(labelling)
                .isEqualTo(new Labelling(
                        List.of(
                                AuditItems.item("m-1"),
                                AuditItems.item("m-2").labelled(AuditLabel.NO, "why"),
                                AuditItems.item("m-3")),
                        1,
                        1));
    }

    @Test
    void rowsThatContradict_orWereNotDrawn_areTold() {
        List<AuditItem> drawn = List.of(AuditItems.item("m-1"));

        assertThatThrownBy(() -> Labelling.of(
                        drawn, List.of(label(2, "m-1", AuditLabel.NO, null), label(9, "m-1", AuditLabel.YES, null))))
                .hasMessage("s.csv, line 9: m-1 is labelled otherwise in s.csv, line 2");
        assertThatThrownBy(() -> Labelling.of(drawn, List.of(label(5, "m-7", AuditLabel.NO, null))))
                .hasMessageStartingWith("s.csv, line 5: m-7 is none of the findings that were drawn last");
    }
}
