package org.parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code parley run} of the packaged jar, submitted with the real spark-submit.
 *
 * @param driver its process
 * @param log what it prints
 */
record Submission(Process driver, Path log) implements AutoCloseable {
    private static final Path JAR = Path.of("target/parley.jar").toAbsolutePath();

    /** Submits it; input and warehouse are among the options. */
    static Submission of(Path sparkHome, String master, Path log, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                sparkHome.resolve("bin/spark-submit").toString(),
                "--master",
                master,
                "--driver-memory",
                "1g",
                "--executor-memory",
                "1g",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.log.level=ERROR",
                // These JVMs live for a minute: the quick compiler suits them.
                "--conf",
                "spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1",
                "--class",
                "org.parley.job.Main",
                JAR.toString(),
                "run"));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("SPARK_LOCAL_IP", "127.0.0.1", "SPARK_HOME", sparkHome.toString()));
        return new Submission(builder.start(), log);
    }

    boolean isAlive() {
        return driver.isAlive();
    }

    /** Whether it ended within so many seconds. */
    boolean hasEndedWithin(double seconds) throws InterruptedException {
        return driver.waitFor((long) (seconds * 1000), TimeUnit.MILLISECONDS);
    }

    /** Whether it has said a word yet. */
    boolean hasSaid(String word) throws IOException {
        return Files.readString(log).contains(word);
    }

    /** The script has become the JVM by now: the signal is the driver's. */
    void kill() throws InterruptedException {
        driver.destroyForcibly();
        assertThat(driver.waitFor(1, TimeUnit.MINUTES)).as("killed").isTrue();
    }

    /** Waits for its end, which is a good one. */
    void finish() throws IOException, InterruptedException {
        assertThat(driver.waitFor(12, TimeUnit.MINUTES)).as("submit ended").isTrue();
        assertThat(driver.exitValue()).as(Files.readString(log)).isZero();
    }

    @Override
    public void close() {
        driver.destroyForcibly();
    }
}
