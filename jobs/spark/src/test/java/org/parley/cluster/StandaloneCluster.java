package org.parley.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A Spark standalone master and its workers, as processes of their own on loopback. */
final class StandaloneCluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path sparkHome;
    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final String url;

    StandaloneCluster(Path sparkHome, Path folder, int workers) throws IOException, InterruptedException {
        this.sparkHome = sparkHome;
        this.folder = folder;
        int port = freePort();
        this.url = "spark://" + HOST + ":" + port;
        Path masterLog = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                HOST,
                "--port",
                Integer.toString(port),
                "--webui-port",
                "0");
        await(masterLog, "I have been elected leader", 1);
        for (int i = 0; i < workers; i++) {
            start(
                    "worker" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    HOST,
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "2g",
                    "--work-dir",
                    folder.resolve("work" + i).toString(),
                    url);
        }
        await(masterLog, "Registering worker", workers);
    }

    String url() {
        return url;
    }

    /** Kills one executor with no warning; whether there was one. Its worker starts another. */
    boolean killAnExecutor(Random random) {
        List<ProcessHandle> executors = processes.stream()
                .flatMap(Process::descendants)
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("CoarseGrainedExecutorBackend"))
                        .isPresent())
                .toList();
        return !executors.isEmpty()
                && executors.get(random.nextInt(executors.size())).destroyForcibly();
    }

    private Path start(String name, String... command) throws IOException {
        Path log = folder.resolve(name + ".log");
        List<String> whole = new ArrayList<>();
        whole.add(sparkHome.resolve("bin/spark-class").toString());
        whole.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.environment().put("SPARK_HOME", sparkHome.toString());
        builder.environment().put("SPARK_DAEMON_MEMORY", "256m");
        processes.add(builder.start());
        return log;
    }

    private void await(Path log, String line, int times) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            long seen = Files.exists(log)
                    ? Files.readAllLines(log).stream()
                            .filter(text -> text.contains(line))
                            .count()
                    : 0;
            if (seen >= times) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the log never said '" + line + "':\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        for (Process process : processes) {
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new IOException("interrupted while the cluster stopped", e));
            }
        }
    }
}
