package org.parley.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;
import org.parley.session.UserError;

/**
 * A run of a command while it goes on: collects what its {@link RunLog} says. The log is written as running at the
 * start, and replaced at the end.
 */
public final class Run {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Warehouse warehouse;
    private final RunLogs logs;
    private final Clock clock;
    private final String id;
    private final String command;
    private final Map<String, String> options;
    private final Instant started;
    private final Map<String, String> seeds = new TreeMap<>();
    private final List<RunLog.Input> inputs = new ArrayList<>();
    private final Map<String, RunLog.Rows> tables = new TreeMap<>();
    private final Map<String, Long> rejected = new TreeMap<>();
    private final Map<String, Long> passedOver = new TreeMap<>();
    private final List<RunLog.Stage> stages = new ArrayList<>();
    private final Map<String, List<String>> restated = new TreeMap<>();
    private RunLog.@Nullable Begun begun;

    private Run(Warehouse warehouse, Clock clock, String command, Map<String, String> options) {
        this.warehouse = warehouse;
        this.logs = RunLogs.of(warehouse);
        this.clock = clock;
        this.command = command;
        this.options = new TreeMap<>(options);
        this.started = clock.instant();
        this.id = freeId(ID.format(started) + "-" + command);
    }

    /**
     * Starts a run: makes sure that the warehouse can be written to, and logs the run as running.
     *
     * @throws UserError when the warehouse can't be written to
     */
    public static Run start(Warehouse warehouse, Clock clock, String command, Map<String, String> options) {
        Run run = new Run(warehouse, clock, command, options);
        warehouse.checkWritable(run.id);
        run.log(RunLog.Status.RUNNING, null, null);
        return run;
    }

    private String freeId(String wanted) {
        String free = wanted;
        for (int n = 2; logs.has(free); n++) {
            free = wanted + "-" + n;
        }
        return free;
    }

    public String id() {
        return id;
    }

    /** The day on which the run began, in UTC. */
    public LocalDate startDay() {
        return LocalDate.ofInstant(started, ZoneOffset.UTC);
    }

    /** Notes the value of an option that the run itself chose. */
    public void option(String name, String value) {
        options.put(name, value);
    }

    /** The writer for this run's tables. */
    public TableWriter writer() {
        return warehouse.writer(id);
    }

    /** Notes a seed file that the run starts from. */
    public void seed(String name, byte[] content) {
        seeds.put(name, hex(sha256().digest(content)));
    }

    /**
     * Notes a file or folder that the run reads.
     *
     * @throws UserError when it can't be listed
     */
    public void input(String path) {
        try {
            Path root = new Path(path);
            FileSystem files =
                    root.getFileSystem(warehouse.spark().sparkContext().hadoopConfiguration());
            inputs.add(fingerprint(path, files.makeQualified(root), files));
        } catch (IOException e) {
            throw new UserError("can't list the input " + path + ": " + e.getMessage(), e);
        }
    }

    private static RunLog.Input fingerprint(String path, Path root, FileSystem files) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        long bytes = 0;
        RemoteIterator<LocatedFileStatus> iterator = files.listFiles(root, true);
        while (iterator.hasNext()) {
            LocatedFileStatus file = iterator.next();
            String below = root.toUri().relativize(file.getPath().toUri()).getPath();
            lines.add(below + "\t" + file.getLen() + "\t" + file.getModificationTime());
            bytes += file.getLen();
        }
        MessageDigest digest = sha256();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return new RunLog.Input(path, lines.size(), bytes, hex(digest.digest()));
    }

    /** Notes files that the run reads. */
    public void input(RunLog.Input input) {
        inputs.add(input);
    }

    /** The stage that was done last. */
    public RunLog.Stage lastStage() {
        return stages.get(stages.size() - 1);
    }

    /** Notes how many rows of a table were read. */
    public void read(Table<?> table, long rows) {
        tables.merge(
                table.name(), new RunLog.Rows(rows, null), (old, now) -> new RunLog.Rows(now.read(), old.written()));
    }

    /**
     * Notes what was written to a table.
     *
     * @param owned months that were replaced, also those without a row now
     */
    public void wrote(Written written, Collection<String> owned) {
        restated.merge(written.table(), union(written.months(), owned), Run::union);
        tables.merge(
                written.table(),
                new RunLog.Rows(null, written.rows()),
                (old, now) -> new RunLog.Rows(old.read(), now.written()));
    }

    /** Notes how many documents were refused for a reason (e.g. malformed_json). */
    public void rejected(String code, long documents) {
        rejected.merge(code, documents, Long::sum);
    }

    /** Notes what was passed over: records of input files that are no documents, names of another's recogniser. */
    public void passedOver(String label, long count) {
        passedOver.merge(label, count, Long::sum);
    }

    private static List<String> union(Collection<String> months, Collection<String> others) {
        return Stream.concat(months.stream(), others.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A stage's work, timed, and logged before it begins and once it is done; a run that is killed later has done it.
     *
     * @param recipe see {@link RunLog.Stage}
     */
    public void stage(String name, @Nullable String recipe, Runnable work, Supplier<StageAccount> account) {
        restated.clear();
        begun = new RunLog.Begun(name, recipe);
        log(RunLog.Status.RUNNING, null, null);
        Instant begin = clock.instant();
        work.run();
        double seconds = Duration.between(begin, clock.instant()).toNanos() / 1e9;
        StageAccount told = account.get();
        stages.add(new RunLog.Stage(name, seconds, told.documents(), told.words(), recipe, told.sources(), restated));
        begun = null;
        log(RunLog.Status.RUNNING, null, null);
    }

    /** Months that the stage at work has written anew, by table; none for a table without months. */
    public Map<String, List<String>> restated() {
        return Map.copyOf(restated);
    }

    /** Tells whether the seed files noted so far are what they were. */
    public String seedsFingerprint() {
        return Fingerprint.of(seeds.entrySet().stream()
                .map(seed -> seed.getKey() + "\t" + seed.getValue())
                .toList());
    }

    /** The version of Parley that runs. */
    public String version() {
        String own = Run.class.getPackage().getImplementationVersion();
        return own == null ? "unpackaged" : own;
    }

    /** Ends the run well; its log as it stands in the warehouse. */
    public RunLog succeed() {
        return log(RunLog.Status.SUCCEEDED, null, clock.instant());
    }

    /** Ends the run badly, with the reason's first line; its log as it stands in the warehouse. */
    public RunLog fail(Throwable reason) {
        String message = reason instanceof UserError ? String.valueOf(reason.getMessage()) : reason.toString();
        return log(RunLog.Status.FAILED, message.lines().findFirst().orElse(""), clock.instant());
    }

    private RunLog log(RunLog.Status status, @Nullable String reason, @Nullable Instant ended) {
        RunLog log = new RunLog(
                id,
                command,
                options,
                versions(),
                seeds,
                inputs,
                tables,
                rejected,
                passedOver,
                stages,
                begun,
                status,
                reason,
                started,
                ended);
        logs.write(log);
        return log;
    }

    private Map<String, String> versions() {
        return Map.of(
                "parley", version(),
                "spark", warehouse.spark().version(),
                "java", System.getProperty("java.version"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
