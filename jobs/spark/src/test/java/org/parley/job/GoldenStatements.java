package org.parley.job;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.Quote;
import org.parley.model.Span;

/** How many of the sample's statements were found: half of the content's characters shared, and the right speaker. */
final class GoldenStatements {
    private static final double LEAST_OVERLAP = 0.5;
    private static final int MOST_SHOWN = 10;

    private final Map<String, SampleTruth.Told> truth;
    private final Map<String, String> sourceIds;
    private final Map<String, List<Quote>> found = new HashMap<>();
    private int quotes;

    GoldenStatements(Map<String, SampleTruth.Told> truth, Map<String, String> sourceIds) {
        this.truth = truth;
        this.sourceIds = sourceIds;
    }

    void add(Quote quote) {
        found.computeIfAbsent(sourceIds.get(quote.articleId()), key -> new ArrayList<>())
                .add(quote);
        quotes++;
    }

    /** The share of true statements that were found with their speaker. */
    double recall() {
        int[] all = new int[3];
        byType().values().forEach(type -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += type[i];
            }
        });
        return (double) all[2] / all[0];
    }

    List<String> report() {
        List<String> lines = new ArrayList<>(List.of("statements found by type, of " + quotes + " rows:"));
        byType().forEach((type, counts) -> lines.add(String.format(
                Locale.ROOT,
                "  %-10s %5d true, %.3f found, %.3f with the right speaker",
                type,
                counts[0],
                (double) counts[1] / counts[0],
                (double) counts[2] / counts[0])));
        misses().stream().limit(MOST_SHOWN).forEach(lines::add);
        return lines;
    }

    private Map<String, int[]> byType() {
        Map<String, int[]> byType = new TreeMap<>();
        truth.forEach((id, told) -> told.sayings().forEach(said -> {
            int[] counts = byType.computeIfAbsent(said.type(), type -> new int[3]);
            counts[0]++;
            Quote best = best(id, said);
            counts[1] += best == null ? 0 : 1;
            counts[2] += best != null && isSpeaker(best, said) ? 1 : 0;
        }));
        return byType;
    }

    private List<String> misses() {
        List<String> lines = new ArrayList<>();
        truth.forEach((id, told) -> told.sayings().forEach(said -> {
            Quote best = best(id, said);
            if (best == null) {
                lines.add("  missed " + id + " " + said);
            } else if (!isSpeaker(best, said)) {
                lines.add("  speaker " + id + " " + said.speaker() + " <> " + best.speakerName() + " " + best.speaker()
                        + " " + best.reason() + " " + said.content() + said.source() + best.source());
            }
        }));
        return lines;
    }

    private Quote best(String id, SampleTruth.Said said) {
        Quote best = null;
        double most = LEAST_OVERLAP;
        for (Quote quote : found.getOrDefault(id, List.of())) {
            double overlap = overlap(quote.content(), said.content());
            if (overlap > most || (overlap == most && best == null)) {
                best = quote;
                most = overlap;
            }
        }
        return best;
    }

    private static boolean isSpeaker(Quote quote, SampleTruth.Said said) {
        String name = quote.speaker() == null || quote.speakerName() == null ? "nobody" : quote.speakerName();
        return plain(name).equals(plain(said.speaker()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** Shared code points as a part of those of either. */
    private static double overlap(List<Span> a, List<Span> b) {
        BitSet shared = bits(a);
        shared.and(bits(b));
        BitSet either = bits(a);
        either.or(bits(b));
        return (double) shared.cardinality() / either.cardinality();
    }

    private static BitSet bits(List<Span> spans) {
        BitSet bits = new BitSet();
        spans.forEach(span -> bits.set(span.begin(), span.end()));
        return bits;
    }
}
