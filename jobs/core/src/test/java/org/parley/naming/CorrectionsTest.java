package org.parley.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.actor.ShownActor;
import org.parley.model.ActorType;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;
import org.parley.seed.CorrectionFile;

class CorrectionsTest {
    private static final String HEAD = "# parley corrections 1\nrule_id\taction\tactor\targument\tfrom\tto\tnote\n";

    @Test
    void merge_isFollowedToItsEnd() {
        Corrections corrections = parse("a merge per:x per:y", "b merge per:y per:z");

        assertThat(corrections.corrected(own("per:x"), "2024-02").renamings())
                .containsExactly(renaming("per:x", "2024-02", "per:z", "a b"));
        assertThat(corrections.corrected(own("per:q"), "2024-02").renamings()).isEmpty();
    }

    @Test
    void merge_ofSomeMonths_endsWithThem_andLeavesUndatedArticles() {
        Corrections corrections = parse("a merge per:x per:y 2024-03 2024-12");

        assertThat(corrections.corrected(own("per:x"), "2024-02").renamings())
                .containsExactly(
                        renaming("per:x", "2024-03", "per:y", "a"), renaming("per:x", "2025-01", "per:x", null));
    }

    @Test
    void correction_winsOverTheCorpus_fromTheFirstMonthOn() {
        Renaming late = new Renaming("per:x", "2024-06", "per:y", RenamingReason.SPELLING, 9, null);
        Course course = new Course("per:x", List.of(late));

        assertThat(parse("a not-an-actor per:y").corrected(course, "2024-02").renamings())
                .containsExactly(renaming("per:x", "2024-06", null, "a"));
        assertThat(parse("a split per:y per:x").corrected(course, "2024-02").renamings())
                .as("an id of its own again, by the user's word")
                .containsExactly(renaming("per:x", "2024-06", "per:x", "a"));
        assertThat(parse("a merge per:q per:y").corrected(course, "2024-02")).isEqualTo(course);
    }

    @Test
    void split_takesOneOfTheIdsOut_underANewId() {
        Corrections corrections = parse("a split per:x per:x_as_per:x-singer 2024-03");

        assertThat(corrections.corrected(own("per:x"), "2024-02").renamings())
                .containsExactly(
                        renaming("per:x", "2024-03", "per:x-singer", "a"), renaming("per:x", "undated", "per:x", null));
        assertThat(corrections.references()).containsOnlyKeys("per:x");
    }

    @Test
    void rule_aboutAnIdThatTheCorpusRenames_wins() {
        Renaming corpus = new Renaming("per:x", "2024-02", "per:y", RenamingReason.SPELLING, 9, null);
        Course course = new Course("per:x", List.of(corpus));

        assertThat(parse("a merge per:x per:z").corrected(course, "2024-02").renamings())
                .containsExactly(renaming("per:x", "2024-02", "per:z", "a"));
        assertThat(parse("a not-an-actor per:x").corrected(course, "2024-02").renamings())
                .containsExactly(renaming("per:x", "2024-02", null, "a"));
    }

    @Test
    void split_appliesToWhatAMergeBrought() {
        Corrections corrections = parse(
                "a merge per:x per:y",
                "b split per:y per:x_as_per:x-singer 2024-03 2024-04",
                "c merge per:x-singer per:z");

        assertThat(corrections.corrected(own("per:x"), "2024-02").renamings())
                .containsExactly(
                        renaming("per:x", "2024-02", "per:y", "a"),
                        renaming("per:x", "2024-03", "per:z", "a b c"),
                        renaming("per:x", "2024-05", "per:y", "a"));
    }

    @Test
    void split_backIntoItsOwnId_endsThere() {
        Corrections corrections = parse("a merge per:x per:y", "b split per:y per:x 2024-03");

        assertThat(corrections.corrected(own("per:x"), "2024-03").renamings())
                .containsExactly(
                        renaming("per:x", "2024-03", "per:x", "a b"), renaming("per:x", "undated", "per:y", "a"));
    }

    @Test
    void renameAndType_areShown() {
        assertThat(parse("a rename per:x Marta_Lindqvist", "b type per:x ORG").shown())
                .containsExactly(
                        new ShownActor("per:x", "Marta Lindqvist", null, "a"),
                        new ShownActor("per:x", null, ActorType.ORG, "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a merge per:x                      | 3 | \"\" is no actor id",
                "a merge per:x per:x                | 3 | per:x is merged into itself",
                "a mrge per:x per:y                 | 3 | \"mrge\" is no action: merge, split, rename, not-an-actor or type",
                "a type per:x PERSON                | 3 | \"PERSON\" is no type of actor: [PER, ORG, LOC, NORP, MISC]",
                "a rename per:x                     | 3 | rename needs the name as its argument",
                "a rename per:x Y 2024-01           | 3 | a rename holds always: leave from and to empty",
                "a merge per:x per:y 2024           | 3 | \"2024\" is no month: yyyy-MM",
                "a merge per:x per:y 2024-03 2024-01 | 3 | from 2024-03 is after to 2024-01",
                "a merge                            | 3 | 2 columns, parted by tabs, where these are wanted: [rule_id, action, actor, argument, from, to, note]",
                "a merge per:x per:y;a merge per:z per:y | 4 | the rule_id a is already that of line 3",
                "a merge per:x per:y;b not-an-actor per:x | 4 | b can't hold beside a of line 3: both say what per:x is",
                "a rename per:x Y;b rename per:x Z  | 4 | b can't hold beside a of line 3: both say what per:x is",
                "a merge per:x per:y;b rename per:x Z | 4 | b can't hold beside a of line 3: both say what per:x is",
                "a merge per:x per:y;b merge per:y per:z;c merge per:z per:x | 5 | merges go round in a circle: a, b, c",
                "a not-an-actor per:y;b merge per:x per:y | 4 | b merges per:x into per:y, which is no actor by a",
                "a split per:x per:x                | 3 | what is split off needs another id than per:x: \"per:x as ...\""
            })
    void mistake_isToldWithItsLine(String lines, int line, String what) {
        assertThatThrownBy(() -> parse(lines.split(";", -1))).hasMessage("fix.tsv, line " + line + ": " + what);
    }

    @Test
    void rulesOfDifferentMonths_don_tConflict() {
        assertThat(parse("a merge per:x per:y 2024-01 2024-03", "b merge per:x per:z 2024-04")
                        .all())
                .hasSize(2);
        assertThat(parse("a merge per:x per:y 2024-01 2024-03", "b merge per:y per:x 2024-04")
                        .all())
                .as("no circle in any month")
                .hasSize(2);
    }

    @Test
    void firstLine_namesTheFormAndItsVersion() {
        assertThatThrownBy(() -> CorrectionFile.parse("fix.tsv", "rule_id\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("fix.tsv, line 1: the first line should be \"# parley corrections 1\"");
    }

    @Test
    void file_mayBeCompressed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write((HEAD + "a\tmerge\tper:x\tper:y\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(CorrectionFile.parse("fix.tsv.gz", bytes.toByteArray()).all())
                .hasSize(1);
    }

    @Test
    void otherEncoding_isToldWithItsLine() {
        byte[] bytes = (HEAD + "a\trename\tper:x\tMédecins\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CorrectionFile.parse("fix.tsv", bytes)).hasMessage("fix.tsv, line 3: it is not UTF-8");
    }

    private static Course own(String id) {
        return new Course(id, List.of());
    }

    private static Renaming renaming(String id, String since, String actor, String rules) {
        return new Renaming(id, since, actor, RenamingReason.CORRECTED, 0, rules);
    }

    /** Lines with blanks for tabs, and underlines for blanks. */
    private static Corrections parse(String... lines) {
        String text = HEAD + String.join("\n", lines).replace(' ', '\t').replace('_', ' ') + "\n";
        return CorrectionFile.parse("fix.tsv", text.getBytes(StandardCharsets.UTF_8));
    }
}
