package org.parley.simulate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.model.RejectionCode;

/** Inputs that can't be read, so that a run has something to refuse. */
final class Damage {
    private static final String LATE_FEED = "late.jsonl";
    private static final String LATIN_1 = "vesta-daily/2024-05-17-wrong-encoding.txt";
    private static final String EMPTY = "lantern-net/2024-07-02-empty.txt";

    private Damage() {}

    /** Adds a feed with other field names that holds the last records and breaks between them, and two bad pages. */
    static void put(Map<String, byte[]> files, List<Printed> records) {
        List<String> lines = new ArrayList<>();
        List<String> refusals = new ArrayList<>(List.of("file\tline\tcode\n"));
        for (Printed article : records) {
            String line = Feed.article(article, "published", "outlet");
            lines.add(line);
            if (lines.size() == 1) {
                lines.add(line.substring(0, line.length() / 2) + "\n");
                refuse(refusals, LATE_FEED, 2, RejectionCode.MALFORMED_JSON);
                lines.add(Feed.line(json -> json.writeStringField("id", "without-text")));
                refuse(refusals, LATE_FEED, 3, RejectionCode.NO_TEXT);
            }
        }
        lines.add(Feed.line(json -> {
            json.writeStringField("id", "empty-text");
            json.writeStringField("text", " ");
        }));
        refuse(refusals, LATE_FEED, lines.size(), RejectionCode.EMPTY_TEXT);
        Feed.put(files, SampleCorpus.INPUT + LATE_FEED, lines);
        files.put(
                SampleCorpus.INPUT + LATIN_1,
                "Caf\u00E9 culture returns to the harbour\n".getBytes(StandardCharsets.ISO_8859_1));
        refuse(refusals, LATIN_1, 1, RejectionCode.NOT_UTF8);
        files.put(SampleCorpus.INPUT + EMPTY, new byte[0]);
        refuse(refusals, EMPTY, 1, RejectionCode.EMPTY_TEXT);
        Feed.put(files, "truth/refusals.tsv", refusals);
    }

    private static void refuse(List<String> refusals, String file, int line, RejectionCode code) {
        refusals.add(file + "\t" + line + "\t" + code.name().toLowerCase(Locale.ROOT) + "\n");
    }
}
