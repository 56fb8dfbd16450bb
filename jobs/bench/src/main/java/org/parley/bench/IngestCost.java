package org.parley.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.parley.input.Ingested;
import org.parley.input.InputFile;
import org.parley.input.InputFiles;
import org.parley.input.Slice;
import org.parley.input.SliceReader;
import org.parley.job.Main;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;
import org.parley.session.SparkSessions;
import org.parley.simulate.SampleCorpus;
import org.parley.simulate.SampleOptions;

/**
 * What reading costs: JSONL on one core; an archive of web pages on one core, beside merely decompressing and parsing it;
 * and {@code parley ingest} of many small files beside one JSONL file with the same content. All in one run, the best of
 * three: spark-submit --master local[2] --driver-memory 4g --class org.parley.bench.IngestCost --jars parley.jar
 * bench.jar FOLDER [SMALL_FILES]. The folder is filled where it doesn't exist.
 */
public final class IngestCost {
    private static final int TURNS = 3;
    private static final int PAGES = 3_000;
    private static final int FEW = 20_000;

    private IngestCost() {}

    private interface Work {
        long run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            System.err.println("IngestCost FOLDER [SMALL_FILES]");
            return;
        }
        Path folder = Path.of(args[0]);
        int small = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        Path feed = folder.resolve("feed.jsonl");
        Path archive = folder.resolve("pages.warc.gz");
        long pages = Files.exists(folder) ? 0 : made(folder, feed, archive, small);
        System.out.printf(Locale.ROOT, "made %,d bytes of pages%n", pages);
        double jsonl = bestOfCore(() -> documents(feed));
        System.out.printf(Locale.ROOT, "JSONL: %.0f MB/s on one core%n", Files.size(feed) / 1e6 / jsonl);
        double bare = bestOfCore(() -> parsed(archive));
        double read = bestOfCore(() -> documents(archive));
        System.out.printf(
                Locale.ROOT,
                "WARC: decompressed and parsed in %.2f s, read in %.2f s: %.0f %% of the rate (%.1f MB/s compressed)%n",
                bare,
                read,
                100 * bare / read,
                Files.size(archive) / 1e6 / read);
        if (small == 0) {
            return;
        }
        SparkSessions.open("ingest cost");
        double one = best(() -> ingest(feed, folder.resolve("w1")));
        double many = best(() -> ingest(folder.resolve("small"), folder.resolve("w2")));
        System.out.printf(
                Locale.ROOT, "ingest of one file %.1f s, of %,d small ones %.1f s: ratio %.2f%n", one, small, many, many / one);
    }

    /** Seconds of the processor that the thread itself took: what others do on the machine counts little. */
    private static double bestOfCore(Work work) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TURNS; i++) {
            long begin = threads.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - begin) / 1e9);
        }
        return best;
    }

    private static double best(Work work) throws IOException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TURNS; i++) {
            long begin = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - begin) / 1e9);
        }
        return best;
    }

    private static long documents(Path path) {
        Configuration hadoop = new Configuration();
        List<InputFile> files = InputFiles.list(hadoop, List.of(path.toString()), Optional.empty());
        SliceReader reader = new SliceReader(hadoop, FieldMap.DEFAULT, ReadOptions.DEFAULT, null);
        Iterator<Ingested> documents = reader.read(files.stream()
                .map(file -> new Slice(file, 0, Math.max(1, file.length())))
                .iterator());
        long articles = 0;
        while (documents.hasNext()) {
            articles += documents.next().article() == null ? 0 : 1;
        }
        return articles;
    }

    private static long parsed(Path archive) throws IOException {
        long elements = 0;
        try (WarcReader reader = new WarcReader(FileChannel.open(archive))) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    try (InputStream body = response.http().bodyDecoded().stream()) {
                        elements += Jsoup.parse(body, "UTF-8", "").childNodeSize();
                    }
                }
            }
        }
        return elements;
    }

    private static long ingest(Path input, Path warehouse) {
        Main.main(new String[] {"ingest", "--input", input.toString(), "--warehouse", warehouse.toString()});
        return 0;
    }

    private static long made(Path folder, Path feed, Path archive, int records) throws IOException {
        List<String> texts = SampleCorpus.generate(SampleCorpus.STANDARD_SEED, SampleOptions.standard()).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".txt"))
                .map(Map.Entry::getValue)
                .map(bytes -> new String(bytes, UTF_8))
                .toList();
        Files.createDirectories(folder.resolve("small"));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(feed))) {
            for (int i = 0; i < Math.max(records, FEW); i++) {
                byte[] line = record(i, "2024-09-" + (10 + i % 20), texts.get(i % texts.size()));
                out.write(line);
                if (i >= records) {
                    continue;
                }
                Path part = folder.resolve("small").resolve(String.valueOf(i / 1000));
                Files.createDirectories(part);
                Files.write(part.resolve(i + ".jsonl"), line);
            }
        }
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < PAGES; i++) {
                byte[] page = page(i, texts.get(i % texts.size())).getBytes(UTF_8);
                bytes += page.length;
                member(out, "request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8));
                byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".getBytes(UTF_8);
                byte[] content = Arrays.copyOf(head, head.length + page.length);
                System.arraycopy(page, 0, content, head.length, page.length);
                member(out, "response", "application/http; msgtype=response", content);
            }
        }
        return bytes;
    }

    /** A line of JSON: an article of a day (2024-09-10). */
    static byte[] record(int number, String day, String text) {
        StringBuilder json = new StringBuilder(text.length() + 200);
        json.append("{\"id\":\"").append(number).append("\",\"date\":\"").append(day);
        json.append("T08:00:00Z\",\"source\":\"Daily Example\",\"title\":\"Story ").append(number).append("\",\"text\":\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(c);
            }
        }
        return json.append("\"}\n").toString().getBytes(UTF_8);
    }

    /** Some 50 kB of markup around the text, as sites have: head, menus, teasers, scripts. */
    private static String page(int number, String text) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>Story ")
                .append(number)
                .append(" - Daily Example</title><meta property=\"article:published_time\" content=\"2024-09-10T08:00:00Z\">");
        for (int i = 0; i < 60; i++) {
            page.append("<link rel=\"preload\" href=\"/assets/chunk-").append(i).append(".js\" as=\"script\">");
        }
        page.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Story ")
                .append(number)
                .append("\",\"author\":[{\"name\":\"Jonas Berg\"}]}</script></head><body><nav><ul>");
        for (int i = 0; i < 80; i++) {
            page.append("<li class=\"menu-item menu-item-").append(i).append("\"><a href=\"/section/").append(i).append("\">Section ").append(i).append("</a></li>");
        }
        page.append("</ul></nav><main><article class=\"story\"><h1>Story ").append(number).append("</h1>");
        text.lines().filter(line -> !line.isBlank()).forEach(line ->
                page.append("<p class=\"paragraph\">").append(line.replace("&", "&amp;").replace("<", "&lt;")).append("</p>\n"));
        page.append("</article></main><aside>");
        for (int i = 0; i < 100; i++) {
            page.append("<div class=\"card\"><div class=\"card-image\"><img src=\"/i/").append(i).append(".jpg\" alt=\"\"></div><h3><a href=\"/s/")
                    .append(i).append("\">Another story of the day, number ").append(i).append("</a></h3><span class=\"time\">").append(i).append(" minutes ago</span></div>");
        }
        page.append("</aside><script>window.state={");
        for (int i = 0; i < 400; i++) {
            page.append("\"key").append(i).append("\":{\"id\":").append(i * 7919L).append(",\"on\":true},");
        }
        return page.append("\"end\":1};</script><footer>Imprint</footer></body></html>").toString();
    }

    private static void member(OutputStream out, String type, String media, byte[] content) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out);
        gzip.write(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + type + ">\r\nWARC-Date: 2024-09-12T08:00:00Z\r\n"
                        + "WARC-Target-URI: http://example.org/a\r\nContent-Type: " + media + "\r\nContent-Length: " + content.length + "\r\n\r\n")
                .getBytes(UTF_8));
        gzip.write(content);
        gzip.write("\r\n\r\n".getBytes(UTF_8));
        gzip.finish();
    }
}
