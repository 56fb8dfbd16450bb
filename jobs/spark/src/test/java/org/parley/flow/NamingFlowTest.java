package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.actor.DirectoryEntry;
import org.parley.actor.KnownName;
import org.parley.actor.NameKind;
import org.parley.model.ActorType;
import org.parley.model.Article;
import org.parley.model.Mention;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;
import org.parley.naming.Block;
import org.parley.naming.Course;
import org.parley.naming.FormOutcome;
import org.parley.naming.ListedName;
import org.parley.naming.NameNode;
import org.parley.naming.NamedId;
import org.parley.session.FlowRows;
import org.parley.session.LocalSpark;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;

@SparkTest
class NamingFlowTest {
    private static final DirectoryEntry HARBOUR = new DirectoryEntry(
            "org:us-harbour-department",
            ActorType.ORG,
            "US Harbour Department",
            List.of(new KnownName("US Harbour Department", NameKind.NAME)));

    private static final List<String> MONTHS = List.of("2024-01", "2024-02", "2024-03");

    private static Map<String, Renaming> named;

    private static NamedNews news() {
        NamedNews news = new NamedNews();
        for (String month : MONTHS) {
            for (int i = 0; i < 4; i++) {
                news.article(
                        month + "-0" + (i + 1),
                        "[PER Jim Orlovsky] met [PER Marta Lindqvist].",
                        "The [ORG World Data Council] ([ORG World Data Council=WDC]) meets in [LOC Tammfors].");
            }
            news.article(month + "-09", "[ORG WDC] said so.", "[PER Ann Tamm] and [PER Ole Tamm] went.");
            news.article(
                    month + "-10", "A tribal talk on [MISC Tribal] lands, [MISC Tribal] law and [MISC Tribal] tax.");
        }
        news.article("2024-01-11", "[ORG Jim Orlovsky] said [MISC Marta Lindqvist] left.");
        news.article("2024-02-11", "[PER James Orlovsky] spoke.", "[PER Jim Orlovsky] heard it.");
        news.article("2024-02-12", "[PER JIM ORLOVSKIY] spoke.", "[PER Speaker Tamm] left.");
        news.article("2024-03-12", "[ORG Harbour Department] spoke to the [ORG US Harbour Department].");
        news.article("2024-03-13", "[ORG United States Department of Harbour] closed [PER Ole Lindqvist]'s port.");
        news.article("2024-03-14", "[ORG Polaris] closed.").article("2024-03-15", "[ORG Polaris News Agency] said so.");
        news.article("2024-03-16", "[ORG Vesta] closed.").article("2024-03-17", "[ORG Vesta Bank] said so.");
        news.article(null, "[PER James Orlovsky] rested.");
        return news;
    }

    @BeforeAll
    static void name() {
        NamedNews news = news();
        named = byId(
                FlowRows.of(news.mentions(), Mention.class, news.articles(), Article.class, NamingFlowTest::renamings));
    }

    private static Map<String, Renaming> byId(List<Renaming> renamings) {
        Map<String, Renaming> byId = new TreeMap<>();
        renamings.forEach(renaming -> assertThat(byId.put(renaming.foundId(), renaming))
                .as("renamings: %s", renamings)
                .isNull());
        return byId;
    }

    private static Dataset<Renaming> renamings(Dataset<Mention> mentions, Dataset<Article> articles) {
        return CourseFlow.renamings(courses(mentions, articles));
    }

    private static Dataset<Course> courses(Dataset<Mention> mentions, Dataset<Article> articles) {
        Dataset<ListedName> listed =
                LocalSpark.session().createDataset(List.of(ListedName.of(HARBOUR)), RecordEncoder.of(ListedName.class));
        Dataset<NamedId> ids = kept(NamingFlow.named(EvidenceFlow.of(articles, mentions), listed), NamedId.class);
        Dataset<FormOutcome> forms = kept(NamingFlow.forms(ids, listed), FormOutcome.class);
        Dataset<NameNode> nodes = kept(NamingFlow.nodes(ids, forms), NameNode.class);
        Dataset<Block> blocks = kept(NamingFlow.blocks(nodes), Block.class);
        Dataset<Renaming> all =
                kept(NamingFlow.renamings(forms, nodes, blocks, EvidenceFlow.presence(mentions)), Renaming.class);
        return CourseFlow.courses(kept(CourseFlow.first(all), Renaming.class));
    }

    /** The rows as the next step reads them, without the plan that they came from, as the job keeps them. */
    private static <T extends Record> Dataset<T> kept(Dataset<T> rows, Class<T> type) {
        return LocalSpark.session()
                .createDataset(rows.collectAsList(), RecordEncoder.of(type))
                .repartition(rows.rdd().getNumPartitions());
    }

    @Test
    void namesOfOneActor_becomeOne_withTheReason() {
        assertRenamed("org:jim-orlovsky", "per:jim-orlovsky", "2024-01", RenamingReason.SAME_NAME);
        assertRenamed("misc:marta-lindqvist", "per:marta-lindqvist", "2024-01", RenamingReason.SAME_NAME);
        assertRenamed("per:james-orlovsky", "per:jim-orlovsky", "2024-02", RenamingReason.GIVEN_NAME);
        assertRenamed("per:jim-orlovskiy", "per:jim-orlovsky", "2024-02", RenamingReason.SPELLING);
        assertRenamed("org:wdc", "org:world-data-council", "2024-01", RenamingReason.INTRODUCED);
        assertRenamed("org:polaris", "org:polaris-news-agency", "2024-03", RenamingReason.SHORT_FORM);
        assertRenamed("org:harbour-department", HARBOUR.id(), "2024-03", RenamingReason.SHORT_FORM);
        assertRenamed("org:united-states-department-of-harbour", HARBOUR.id(), "2024-03", RenamingReason.DIRECTORY);
    }

    @Test
    void aWordThatTheCorpusUsesAsOne_isNobody() {
        assertThat(named.get("misc:tribal"))
                .returns(null, Renaming::actorId)
                .returns("2024-02", Renaming::since)
                .returns(RenamingReason.LOWER_CASE, Renaming::reason);
    }

    @Test
    void personsWithOneNamePartInCommon_stayApart() {
        assertThat(named)
                .doesNotContainKeys(
                        "per:ann-tamm", "per:ole-tamm", "per:speaker-tamm", "per:ole-lindqvist", "per:marta-lindqvist");
        assertThat(named).hasSize(9);
    }

    @Test
    void monthsThatAreAdded_renameNothingBeforeThem() {
        NamedNews news = news();
        for (String last : MONTHS) {
            List<Article> articles = news.articles().stream()
                    .filter(article -> article.month().compareTo(last) <= 0)
                    .toList();
            List<Mention> mentions = news.mentions().stream()
                    .filter(mention -> mention.month().compareTo(last) <= 0)
                    .toList();
            List<Renaming> soFar = new ArrayList<>(named.values());
            soFar.removeIf(renaming -> renaming.since().compareTo(last) > 0);

            assertThat(renamings(dataset(mentions, Mention.class), dataset(articles, Article.class))
                            .collectAsList())
                    .as("up to %s", last)
                    .containsExactlyInAnyOrderElementsOf(soFar);
        }
    }

    @Test
    void inHindsight_anIdIsFromTheFirstWhatItIsInTheEnd() {
        Dataset<Mention> mentions = dataset(news().mentions(), Mention.class);
        Dataset<Course> stepwise = courses(mentions, dataset(news().articles(), Article.class));

        assertThat(actors(mentions, stepwise, "misc:tribal")).containsExactly("misc:tribal", null);
        Dataset<Course> inHindsight = CourseFlow.inHindsight(mentions, stepwise);
        assertThat(actors(mentions, inHindsight, "misc:tribal")).containsExactly((String) null);
        assertThat(byId(CourseFlow.renamings(inHindsight).collectAsList())).allSatisfy((id, renaming) -> {
            assertThat(renaming.actorId()).isEqualTo(named.get(id).actorId());
            assertThat(renaming.since()).isLessThanOrEqualTo(named.get(id).since());
        });
    }

    /** What an id becomes, month after month. */
    private static List<@Nullable String> actors(Dataset<Mention> mentions, Dataset<Course> courses, String id) {
        List<@Nullable String> actors = new ArrayList<>();
        RenamedFlow.rows(RenamedFlow.mentions(mentions, courses), Mention.class).collectAsList().stream()
                .filter(mention -> id.equals(mention.foundId() == null ? mention.actorId() : mention.foundId()))
                .sorted(Comparator.comparing(Mention::month))
                .map(Mention::actorId)
                .distinct()
                .forEach(actors::add);
        return actors;
    }

    private static <T extends Record> Dataset<T> dataset(List<T> rows, Class<T> type) {
        return LocalSpark.session().createDataset(rows, RecordEncoder.of(type)).repartition(2);
    }

    private static void assertRenamed(String found, String actor, String since, RenamingReason reason) {
        assertThat(named.get(found))
                .as(found)
                .isNotNull()
                .returns(actor, Renaming::actorId)
                .returns(since, Renaming::since)
                .returns(reason, Renaming::reason);
    }
}
