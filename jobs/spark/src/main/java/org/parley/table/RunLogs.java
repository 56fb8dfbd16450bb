package org.parley.table;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The run logs of a warehouse. */
public final class RunLogs {
    private static final String FOLDER = "_runs";
    private static final String SUFFIX = ".json";
    private static final String DRAFT = ".draft";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A log of an older Parley lacks what newer ones say.
            .withConfigOverride(Map.class, map -> map.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new InstantReader())
                    .addSerializer(RunLog.Stage.class, new StageWriter())
                    .addSerializer(RunLog.Status.class, new LowerCaseWriter()))
            .build();

    private final FileSystem files;
    private final Path folder;

    private RunLogs(FileSystem files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    public static RunLogs of(Warehouse warehouse) {
        return new RunLogs(warehouse.files(), new Path(warehouse.root(), FOLDER));
    }

    /** All run logs, the oldest first. */
    public List<RunLog> list() {
        return ids().stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RunLog::started).thenComparing(RunLog::id))
                .toList();
    }

    /** What was logged of a stage when it was done last. */
    public Optional<RunLog.Stage> lastDone(String stage) {
        return newestFirst()
                .map(log -> lastDone(stage, log))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Whether a stage was begun after it was done last, by another recipe, and not ended: then some of its tables may be
     * of that one.
     */
    public boolean brokeOffOtherwise(String stage, String recipe) {
        return newestFirst()
                .takeWhile(log -> lastDone(stage, log).isEmpty())
                .map(RunLog::begun)
                .filter(Objects::nonNull)
                .anyMatch(begun -> begun.name().equals(stage) && !recipe.equals(begun.recipe()));
    }

    /** Ids begin with the time. Logs are many where days are added, so the newest are read first. */
    private Stream<RunLog> newestFirst() {
        return ids().stream().sorted(Comparator.reverseOrder()).map(this::read).flatMap(Optional::stream);
    }

    private static Optional<RunLog.Stage> lastDone(String stage, RunLog log) {
        return log.stages().stream().filter(done -> done.name().equals(stage)).reduce((earlier, later) -> later);
    }

    /** Of the runs that have a log, or a draft of one. */
    private List<String> ids() {
        try {
            if (!files.exists(folder)) {
                return List.of();
            }
            return Arrays.stream(files.listStatus(folder))
                    .map(file -> file.getPath().getName())
                    .flatMap(name -> Stream.of(inside("", name, SUFFIX), inside(".", name, DRAFT)))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> inside(String before, String name, String after) {
        return name.startsWith(before) && name.endsWith(after)
                ? Optional.of(name.substring(before.length(), name.length() - after.length()))
                : Optional.empty();
    }

    /** Empty for a run that was killed before it had written its first log. */
    private Optional<RunLog> read(String id) {
        try {
            // Whoever finds a log gone is between the two steps of its replacement, or they were never finished.
            for (Path place : List.of(log(id), draft(id), log(id))) {
                try (InputStream in = files.open(place)) {
                    return Optional.of(JSON.readValue(in, RunLog.class));
                } catch (FileNotFoundException elsewhere) {
                    continue;
                } catch (JsonProcessingException | ChecksumException e) {
                    if (place.equals(draft(id))) {
                        return Optional.empty();
                    }
                    throw e;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log(String id) {
        return new Path(folder, id + SUFFIX);
    }

    private Path draft(String id) {
        return new Path(folder, "." + id + DRAFT);
    }

    /** Whether a run of that id was logged. */
    boolean has(String id) {
        try {
            return files.exists(log(id)) || files.exists(draft(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a log in the place of the one with its id. No file system need replace a file at once: from the moment when
     * the old log goes its draft is whole, and is read in its place.
     */
    void write(RunLog log) {
        Path file = log(log.id());
        Path draft = draft(log.id());
        try {
            try (OutputStream out = files.create(draft, true)) {
                out.write(JSON.writeValueAsBytes(log));
            }
            files.delete(file, false);
            if (!files.rename(draft, file)) {
                throw new IOException("can't write " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class InstantReader extends JsonDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Instant.parse(parser.getText());
        }
    }

    private static final class LowerCaseWriter extends JsonSerializer<RunLog.Status> {
        @Override
        public void serialize(RunLog.Status status, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(status.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Rates are written for readers of the file; they are not read back. */
    private static final class StageWriter extends JsonSerializer<RunLog.Stage> {
        @Override
        public void serialize(RunLog.Stage stage, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("name", stage.name());
            out.writeNumberField("seconds", stage.seconds());
            out.writeNumberField("documents", stage.documents());
            out.writeNumberField("words", stage.words());
            out.writeNumberField("documents_per_second", stage.documentsPerSecond());
            out.writeNumberField("words_per_second", stage.wordsPerSecond());
            out.writeStringField("recipe", stage.recipe());
            provider.defaultSerializeField("sources", stage.sources(), out);
            provider.defaultSerializeField("restated", stage.restated(), out);
            out.writeEndObject();
        }
    }
}
