package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.parley.actor.Directory;
import org.parley.actor.ListedActor;
import org.parley.actor.ShownActor;
import org.parley.flow.ActorFlow;
import org.parley.flow.CourseFlow;
import org.parley.flow.RenamedFlow;
import org.parley.model.Mention;
import org.parley.naming.Corrections;
import org.parley.naming.Course;
import org.parley.naming.ListedName;
import org.parley.seed.ParleySeeds;
import org.parley.table.RecordEncoder;
import org.parley.table.Table;
import org.parley.table.Tables;

/**
 * Mentions and statements of all articles to actors with one id and one name each. Only the months with rows that
 * change are written.
 */
final class NameStage implements TableStage {
    private final NamingOptions options;
    private UserCorrections corrections = UserCorrections.none();

    NameStage(NamingOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "name";
    }

    @Override
    public List<Table<?>> sources() {
        return List.of(Tables.ARTICLES, Tables.MENTIONS, Tables.QUOTES);
    }

    @Override
    public List<Table<?>> makes() {
        return List.of(Tables.RENAMINGS, Tables.ACTORS);
    }

    @Override
    public List<String> recipe(Work work) {
        return List.of(
                work.seedsFingerprint(), corrections.fingerprint(), options.hindsight ? "hindsight" : "step by step");
    }

    @Override
    public void prepare(Work work) {
        corrections = UserCorrections.read(work, options.corrections);
    }

    @Override
    public void run(Work work, Due due) {
        Directory directory = ParleySeeds.directory(work.seeds());
        Dataset<Mention> mentions = work.read(Tables.MENTIONS);
        Corrections given = corrections.given();
        try (CorpusNaming naming = new CorpusNaming(work)) {
            Dataset<Course> stepwise =
                    naming.courses(work.read(Tables.ARTICLES), mentions, listedNames(work, directory));
            Dataset<Course> found = options.hindsight
                    ? naming.keep("hindsight", CourseFlow.inHindsight(mentions, stepwise), Course.class)
                    : stepwise;
            corrections.check(mentions, found, directory);
            Dataset<Course> courses = given.all().isEmpty()
                    ? found
                    : naming.keep("corrected", CourseFlow.corrected(mentions, found, given), Course.class);
            work.write(Tables.RENAMINGS, CourseFlow.renamings(courses));
            rewrite(work, Tables.MENTIONS, RenamedFlow.mentions(mentions, courses));
            rewrite(work, Tables.QUOTES, RenamedFlow.quotes(work.read(Tables.QUOTES), courses));
        }
        Dataset<ShownActor> shown = work.spark().createDataset(given.shown(), RecordEncoder.of(ShownActor.class));
        work.write(
                Tables.ACTORS,
                ActorFlow.of(
                        work.read(Tables.MENTIONS), listedActors(work, directory), work.read(Tables.RENAMINGS), shown));
        if (!given.all().isEmpty()) {
            List<String> idle = corrections.idle(work.read(Tables.RENAMINGS), work.read(Tables.ACTORS));
            if (!idle.isEmpty()) {
                work.note("corrections that change nothing: " + String.join(", ", idle));
            }
        }
    }

    private static Dataset<ListedName> listedNames(Work work, Directory directory) {
        List<ListedName> names = ParleySeeds.entries(work.seeds(), directory).stream()
                .map(ListedName::of)
                .toList();
        return work.spark().createDataset(names, RecordEncoder.of(ListedName.class));
    }

    private static Dataset<ListedActor> listedActors(Work work, Directory directory) {
        List<ListedActor> actors = directory
                .actors()
                .map(actor -> new ListedActor(actor.id(), actor.name(), actor.type()))
                .toList();
        return work.spark().createDataset(actors, RecordEncoder.of(ListedActor.class));
    }

    private static <T extends Record> void rewrite(Work work, Table<T> table, Dataset<Row> renamed) {
        Dataset<Row> kept = renamed.persist(StorageLevel.DISK_ONLY());
        try {
            SortedSet<String> months = new TreeSet<>(kept.filter(col("changed"))
                    .select(Table.MONTH)
                    .distinct()
                    .as(Encoders.STRING())
                    .collectAsList());
            if (!months.isEmpty()) {
                Dataset<Row> rows = kept.filter(col(Table.MONTH).isin(months.toArray()));
                work.write(table, RenamedFlow.rows(rows, table.row()), months);
            }
        } finally {
            kept.unpersist();
        }
    }
}
