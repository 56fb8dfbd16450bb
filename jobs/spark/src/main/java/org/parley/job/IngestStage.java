package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
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
import org.parley.read.DatingOptions;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;
import org.parley.session.UserError;
import org.parley.table.RecordEncoder;
import org.parley.table.Run;
import org.parley.table.Tables;

/** Raw corpus to articles and rejections. */
record IngestStage(IngestOptions options) implements Stage {
    private static final long LARGEST_SLICE = 64L << 20;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public void run(Work work) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(work.spark().sparkContext());
        List<InputFile> files =
                InputFiles.list(spark.hadoopConfiguration(), options.input, Optional.ofNullable(options.format));
        work.run().input(InputFiles.logged(String.join(" ", options.input), files));
        List<List<Slice>> shares = Slices.share(files, work.tasks(), LARGEST_SLICE);
        SliceReader reader =
                new SliceReader(spark.hadoopConfiguration(), fields(), readOptions(work.run()), delimiter());
        FlatMapFunction<List<Slice>, Ingested> read = share -> reader.read(share.iterator());
        Dataset<Ingested> ingested = work.spark()
                .createDataset(
                        spark.parallelize(shares, shares.size()).flatMap(read).rdd(), RecordEncoder.of(Ingested.class))
                .persist(StorageLevel.DISK_ONLY());
        try {
            Dataset<Row> readable = IngestFlow.readable(ingested);
            // First what was refused: it is to be known also when nothing is left.
            work.writeRejections(name(), IngestFlow.rejections(ingested, readable));
            if (ingested.filter(col("article").isNotNull()).isEmpty()) {
                throw new UserError("no document could be read: the table rejections says why");
            }
            tellPassedOver(work, IngestFlow.passedOver(ingested).collectAsList());
            Dataset<OutletTemplates> repeated =
                    TemplateFlow.evidence(IngestFlow.read(ingested)).persist(StorageLevel.DISK_ONLY());
            try {
                work.write(Tables.ARTICLES, TemplateFlow.relabelled(IngestFlow.articles(readable), repeated));
                IngestNotes.of(work).forEach(work::note);
            } finally {
                repeated.unpersist();
            }
            work.write(Tables.TEMPLATES, TemplateFlow.report(work.read(Tables.ARTICLES)));
        } finally {
            ingested.unpersist();
        }
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
