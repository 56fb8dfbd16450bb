package org.parley.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * A file as it should be.
 *
 * @param name tells the format, and how the bytes are to be compressed
 * @param format null where its content tells it
 * @param bytes not compressed yet, but for archives
 */
record ValidFile(String name, InputFormat format, byte[] bytes) {
    private static final String BODY =
            "The ministers of Northland and Southmark agreed on Tuesday to reopen the harbour of Veldt, which"
                    + " has been closed since the storm, officials said.|\"We have waited for eleven months,\" said Marta Lindqvist, the"
                    + " harbour master, at a press conference in the town hall.|Work on the quay is to begin in October and will cost"
                    + " some 40 million crowns, half of which the two governments pay.";
    private static final String JSON =
            "{\"id\":\"%d\",\"date\":\"2024-09-10T08:00:00Z\",\"source\":{\"name\":\"Daily Example\"},"
                    + "\"title\":\"Storm\",\"text\":\"Storm\\nThe \\ud83d\\ude00 port is closed.\",\"tags\":[\"a\",\"b\"]}";

    /** Whether the bytes are compressed inside the format. */
    boolean isCompressed() {
        return format == InputFormat.WARC && name.endsWith(".gz");
    }

    static List<ValidFile> all(Path folder) throws IOException {
        List<ValidFile> files = new ArrayList<>();
        String lines = JSON.formatted(1) + "\n" + JSON.formatted(2) + "\n";
        String html = "<!DOCTYPE html><html lang='en'><head><title>Harbour</title><script type='application/ld+json'>"
                + "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Harbour reopens\",\"datePublished\":\"2024-09-10\","
                + "\"author\":[{\"name\":\"Jonas Berg\"}]}]}</script><meta property='og:site_name' content='Daily Example'></head>"
                + "<body><nav><a href='/'>Home</a></nav><article><h1>Harbour reopens</h1><p>"
                + BODY.replace("|", "</p><p>")
                + "</p></article><!-- x --><footer>Imprint</footer></body></html>";
        String nitf =
                "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id id-string=\"7\"/><date.issue norm=\"20240910\"/></docdata>"
                        + "</head><body><body.head><hedline><hl1>Harbour &amp; quay</hl1></hedline></body.head><body.content><p>"
                        + BODY.replace("|", "</p><p>") + "</p></body.content></body></nitf>";
        String newsMl =
                "<newsMessage><itemSet><newsItem guid=\"1\"><contentMeta><contentCreated>2024-09-10</contentCreated>"
                        + "<headline>Harbour</headline></contentMeta><contentSet><inlineData>"
                        + BODY.replace("|", "\n\n")
                        + "</inlineData></contentSet></newsItem></itemSet></newsMessage>";
        String sgml =
                "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"1\"><DATE>26-FEB-1987 15:01:01.79</DATE><TOPICS><D>grain"
                        + "</D></TOPICS><TEXT>&#2;<TITLE>HARBOUR &lt;V></TITLE><BODY>" + BODY.replace("|", "\n    ")
                        + "\n Reuter\n&#3;</BODY></TEXT></REUTERS>\n";
        String csv =
                "id,date,title,text\n1,2024-09-10,\"Storm, again\",\"The port\n is \"\"closed\"\".\"\n2,,,Words.\n";
        String page = "812 visitors online\n\nPort closes - Harbour Board\n\n" + BODY.replace("|", "\n\n")
                + "\n\nRead also: Storm\n";
        byte[] response = record(
                "response",
                "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html);
        byte[] conversion = record("conversion", "text/plain", page);
        byte[] request = record("request", "application/http", "GET / HTTP/1.1\r\n\r\n");
        for (String ending : List.of("", ".gz", ".bz2", ".zst")) {
            files.add(new ValidFile("a.jsonl" + ending, InputFormat.JSONL, lines.getBytes(UTF_8)));
            files.add(new ValidFile(
                    "a.json" + ending, null, ("[" + lines.strip().replace("}\n{", "},\n{") + "]").getBytes(UTF_8)));
            files.add(new ValidFile("a.csv" + ending, InputFormat.CSV, csv.getBytes(UTF_8)));
            files.add(new ValidFile(
                    "a.tsv" + ending, InputFormat.TSV, csv.replace(',', '\t').getBytes(UTF_8)));
            files.add(new ValidFile("a.html" + ending, InputFormat.HTML, html.getBytes(UTF_8)));
            files.add(new ValidFile("a.xml" + ending, null, nitf.getBytes(UTF_8)));
            files.add(new ValidFile("b.xml" + ending, InputFormat.NEWS_XML, newsMl.getBytes(UTF_8)));
            files.add(new ValidFile("a.sgm" + ending, InputFormat.REUTERS_SGML, sgml.getBytes(UTF_8)));
            files.add(new ValidFile("news/2024-09-10/a.txt" + ending, InputFormat.TEXT, page.getBytes(UTF_8)));
        }
        for (int i = 0; i < 4; i++) {
            files.add(new ValidFile("a.warc", InputFormat.WARC, join(response, request, conversion)));
            files.add(new ValidFile(
                    "a.warc.gz",
                    InputFormat.WARC,
                    join(gzip(request), gzip(response), gzip(conversion), gzip(response))));
            files.add(new ValidFile("a.parquet", InputFormat.PARQUET, parquet(folder)));
        }
        return files;
    }

    private static byte[] record(String type, String media, String content) {
        byte[] bytes = content.getBytes(UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:" + type
                + ">\r\nWARC-Date: 2024-09-12T08:00:00Z"
                + "\r\nWARC-Target-URI: http://example.org/2024/09/10/a\r\nContent-Type: " + media
                + "\r\nContent-Length: "
                + bytes.length + "\r\n\r\n";
        return join(head.getBytes(UTF_8), bytes, "\r\n\r\n".getBytes(UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        return FormatsFuzzTest.compressed(Compression.GZIP, bytes);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] parquet(Path folder) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message news { optional int64 id; optional int32 date (DATE);"
                        + " optional binary text (UTF8); optional group tags (LIST) { repeated group list { optional binary element (UTF8); } } }");
        Path path = folder.resolve("valid.parquet");
        Files.deleteIfExists(path);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(path.toUri()))
                .withConf(new Configuration(false))
                .withType(schema)
                .build()) {
            for (long i = 0; i < 5; i++) {
                Group row = new SimpleGroupFactory(schema)
                        .newGroup()
                        .append("id", i)
                        .append("date", 20_000)
                        .append("text", BODY);
                row.addGroup("tags").addGroup("list").append("element", "harbour");
                writer.write(row);
            }
        }
        return Files.readAllBytes(path);
    }
}
