package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Mention;
import org.parley.session.UserError;

class TablesTest {
    private static final Set<String> NUMBERS = Set.of("int", "bigint", "double");

    /** Texts, truths and structs. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of(
            "text",
            "is_first",
            "counters",
            "zones",
            "zones_by_look",
            "aliases",
            "content",
            "reason",
            "nested_in",
            "chain");

    static Stream<Table<?>> tables() {
        return Tables.all().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumn_isDescribed(Table<?> table) {
        assertThat(table.columns())
                .extracting(TableColumn::name)
                .containsExactly(table.schema().fieldNames());
        assertThat(table.columns())
                .allSatisfy(column -> assertThat(column.note().description()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyNumber_hasAUnitAndAnExample(Table<?> table) {
        assertThat(table.columns())
                .filteredOn(column -> NUMBERS.contains(column.type()))
                .allSatisfy(column -> {
                    assertThat(column.note().unit()).as(column.name()).isNotBlank();
                    assertThat(column.note().example()).as(column.name()).isNotBlank();
                });
    }

    @Test
    void mostColumns_haveAnExample() {
        List<TableColumn> bare = tables().flatMap(table -> table.columns().stream())
                .filter(column -> column.note().example().isEmpty())
                .toList();
        assertThat(bare).as("only what a short example can't show").allSatisfy(column -> assertThat(column.name())
                .isIn(WITHOUT_EXAMPLE));
    }

    @Test
    void catalogue_hasTheTablesInTheOrderOfTheDataFlow() {
        assertThat(Tables.all())
                .extracting(Table::name)
                .containsExactly(
                        "articles",
                        "rejections",
                        "inputs",
                        "templates",
                        "stories",
                        "actors",
                        "mentions",
                        "quotes",
                        "readings",
                        "renamings",
                        "comentions",
                        "actor_periods",
                        "pair_periods",
                        "pairs",
                        "says_about",
                        "trends",
                        "breaks",
                        "audit_items",
                        "precisions",
                        "audited_trends");
    }

    @Test
    void datedTables_areSplitByMonth() {
        assertThat(Tables.all().stream().filter(Table::isPartitioned))
                .extracting(Table::name)
                .containsExactly("articles", "stories", "mentions", "quotes", "readings", "comentions");
    }

    @Test
    void unknownName_listsTheTables() {
        assertThat(Tables.named("quotes")).isSameAs(Tables.QUOTES);
        assertThatThrownBy(() -> Tables.named("quote"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("no table is named quote; the tables are articles, rejections");
    }

    @Test
    void keyThatIsNoColumn_isRefused() {
        assertThatThrownBy(() -> new Table<>(
                        "t", Mention.class, "x", "y", List.of("articleId"), List.of(), Table.Emptiness.ALLOWED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paramLines_areReadWithUnitAndExample() {
        ColumnNotes notes = ColumnNotes.parse(
                """
                package x;

                /** An enum. @param no not this one */
                enum Other {}

                /**
                 * A row; its {@link Other} has an e-mail a@b.c.
                 *
                 * @param size how long
                 *     it is [tokens] (e.g. 12)
                 * @param name {@code text} (e.g. Censor.NET, or "x")
                 * @param last the last
                 * @see Other
                 */
                @Deprecated
                public record Row(int size, String name, int last) {
                    /** Not this. @param size wrong */
                    void method(int size) {}
                }
                """);
        assertThat(notes.about("size")).isEqualTo(new ColumnNote("how long it is", "tokens", "12"));
        assertThat(notes.about("name")).isEqualTo(new ColumnNote("text", "", "Censor.NET, or \"x\""));
        assertThat(notes.about("last")).isEqualTo(new ColumnNote("the last", "", ""));
        assertThatThrownBy(() -> notes.about("no")).hasMessageContaining("no");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void listing_isAlignedAndFitsTheWidth(Table<?> table) {
        String listing = TableListing.ofWidth(100).render(table);
        List<String> lines = listing.lines().toList();
        assertThat(lines.subList(2, lines.size()))
                .allSatisfy(line -> assertThat(line).startsWith("  ").hasSizeLessThanOrEqualTo(100));
        assertThat(Arrays.asList(table.schema().fieldNames()))
                .allSatisfy(name -> assertThat(listing).contains("\n  " + name + " "));
    }

    @Test
    void listing_showsWhatATableIs() {
        String listing = TableListing.ofWidth(80).render(List.of(Tables.MENTIONS));
        assertThat(listing)
                .startsWith("mentions: a mention of an actor in an article\n"
                        + "  by parley annotate, key article_id, begin, end, partitioned by month\n"
                        + "  article_id        string   the article (e.g. a1f09c33b8e0d2476c11)\n"
                        + "  actor_id          string?  the actor; null when it was not resolved (e.g. IR)\n"
                        + "  begin             int      first character of the surface in the article's\n"
                        + "                             text, counted from 0 [code points] (e.g. 32)\n");
    }
}
