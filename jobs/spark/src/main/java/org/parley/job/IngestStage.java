package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.parley.flow.IngestFlow;
import org.parley.flow.OutletTemplates;
import org.parley.flow.TemplateFlow;
import org.parley.input.Ingested;
import org.parley.input.InputFile;
import org.parley.input.InputFiles;
import org.parley.input.PassedRecords;
import org.parley.input.Slice;
import org.parley.input.SliceReader;
import org.parley.input.Slices;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.read.DatingOptions;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;
import org.parley.session.UserError;
import org.parley.table.RecordEncoder;
import org.parley.table.Run;
import org.parley.table.Table;
import org.parley.table.Tables;

/**
 * Raw corpus to articles and rejections. What is in the warehouse stays, and is added to; months are written again where
 * an article comes into them, or where zones are others by what repeats in their outlets now.
 */
final class IngestStage implements Stage {
    private static final long LARGEST_SLICE = 64L << 20;

    private final IngestOptions options;
    private List<InputFile> files = List.of();

    IngestStage(IngestOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public void prepare(Work work) {
        files = InputFiles.list(
                work.spark().sparkContext().hadoopConfiguration(), options.input, Optional.ofNullable(options.format));
        work.run().input(InputFiles.logged(String.join(" ", options.input), files));
    }

    @Override
    public Due due(Work work) {
        if (!work.has(Tables.ARTICLES)) {
            return Due.all();
        }
        return KnownFiles.of(work).unread(files, options.readAs()).isEmpty()
                ? Due.nothing()
                : new Due.Some(new TreeSet<>());
    }

    @Override
    public void run(Work work, Due due) {
        boolean adding = due instanceof Due.Some;
        KnownFiles known = adding ? KnownFiles.of(work) : KnownFiles.none(work);
        List<InputFile> unread = known.unread(files, options.readAs());
        if (unread.size() < files.size()) {
            work.note(String.format(Locale.ROOT, "files read before: %,d", files.size() - unread.size()));
        }
        try (KeptRows kept = new KeptRows()) {
            Dataset<Ingested> ingested = kept.keep(read(work, unread));
            Dataset<Article> read = IngestFlow.read(ingested);
            Dataset<Article> before = adding
                    ? in(IngestFlow.months(read), work.read(Tables.ARTICLES))
                    : work.spark().emptyDataset(Tables.ARTICLES.encoder());
            Dataset<Row> places = kept.keep(IngestFlow.places(read, before));
            // First what was refused: it is to be known also when nothing is left.
            work.writeRejections(
                    name(),
                    IngestFlow.ofOthers(adding ? work.rejections(name()) : none(work), known.changed(unread)),
                    IngestFlow.rejections(ingested, places));
            tellPassedOver(work, IngestFlow.passedOver(ingested).collectAsList());
            Dataset<Article> fresh = kept.keep(fresh(read, places, unread));
            if (adding) {
                add(work, fresh, places, kept);
            } else if (fresh.isEmpty()) {
                throw new UserError("no document could be read: the table rejections says why");
            } else {
                // Known files are forgotten before their articles are: a run that is killed between leaves none unread.
                if (work.has(Tables.INPUTS)) {
                    work.write(Tables.INPUTS, known.with(List.of(), ""));
                }
                Dataset<OutletTemplates> repeated = kept.keep(TemplateFlow.evidence(fresh));
                work.write(Tables.ARTICLES, TemplateFlow.relabelled(fresh, repeated));
            }
            IngestNotes.of(work).forEach(work::note);
            work.write(Tables.TEMPLATES, TemplateFlow.report(work.read(Tables.ARTICLES)));
            work.write(Tables.INPUTS, known.with(unread, options.readAs()));
        }
    }

    private static void add(Work work, Dataset<Article> fresh, Dataset<Row> places, KeptRows kept) {
        SortedSet<String> touched = IngestFlow.months(fresh);
        if (touched.isEmpty()) {
            work.note("new articles: 0");
            return;
        }
        SortedSet<String> judged = TemplateFlow.neighbours(touched);
        Dataset<Article> known = work.read(Tables.ARTICLES);
        Dataset<Article> byLook = IngestFlow.byLook(
                        IngestFlow.remaining(in(TemplateFlow.neighbours(judged), known), places))
                .union(fresh);
        Dataset<OutletTemplates> repeated = kept.keep(TemplateFlow.evidence(byLook));
        Dataset<Article> now = kept.keep(TemplateFlow.relabelled(in(judged, byLook), repeated));
        SortedSet<String> changed = IngestFlow.changed(in(judged, known), now);
        work.note(String.format(Locale.ROOT, "new articles: %,d", fresh.count()));
        work.write(Tables.ARTICLES, in(changed, now), changed);
    }

    private Dataset<Ingested> read(Work work, List<InputFile> unread) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(work.spark().sparkContext());
        List<List<Slice>> shares = Slices.share(unread, work.tasks(), LARGEST_SLICE);
        SliceReader reader =
                new SliceReader(spark.hadoopConfiguration(), fields(), readOptions(work.run()), delimiter());
        FlatMapFunction<List<Slice>, Ingested> read = share -> reader.read(share.iterator());
        return work.spark()
                .createDataset(
                        spark.parallelize(shares, shares.size()).flatMap(read).rdd(), RecordEncoder.of(Ingested.class));
    }

    private static Dataset<Article> fresh(Dataset<Article> read, Dataset<Row> places, List<InputFile> files) {
        Dataset<Article> fresh = IngestFlow.fresh(read, places);
        long names = files.stream().map(InputFile::name).distinct().count();
        return names < files.size() ? IngestFlow.once(fresh) : fresh;
    }

    private static Dataset<Rejection> none(Work work) {
        return work.spark().emptyDataset(Tables.REJECTIONS.encoder());
    }

    private static <T> Dataset<T> in(SortedSet<String> months, Dataset<T> rows) {
        return rows.filter(col(Table.MONTH).isin(months.toArray()));
    }

    private static void tellPassedOver(Work work, List<PassedRecords> passed) {
        passed.forEach(kind -> work.run().passedOver(kind.label(), kind.records()));
        if (!passed.isEmpty()) {
            String kinds = passed.stream()
                    .map(kind -> String.format(Locale.ROOT, "%s %,d", kind.label(), kind.records()))
                    .collect(Collectors.joining(", "));
            work.note("records that are no documents were passed over: " + kinds);
        }
    }

    private @Nullable Character delimiter() {
        if (options.delimiter == null) {
            return null;
        }
        String given = options.delimiter.equals("\\t") || options.delimiter.equals("tab") ? "\t" : options.delimiter;
        if (given.length() != 1 || "\"\r\n".contains(given) || given.charAt(0) > 127) {
            throw new UserError("--delimiter must be one ASCII character, or tab: '" + options.delimiter + "'");
        }
        return given.charAt(0);
    }

    private ReadOptions readOptions(Run run) {
        if (options.maxDocument < 1) {
            throw new UserError("--max-document must be at least 1");
        }
        DatingOptions dating = options.days.dating(run.startDay());
        run.option("--not-after", String.valueOf(dating.latest()));
        return new ReadOptions(options.outlet, null, options.maxDocument, dating);
    }

    private FieldMap fields() {
        try {
            return FieldMap.of(options.fields);
        } catch (IllegalArgumentException e) {
            throw new UserError("--field: " + e.getMessage(), e);
        }
    }
}
