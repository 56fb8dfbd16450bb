package org.parley.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.Span;

/** How many of the sample's mentions were found, by form, and as how many actors. */
final class GoldenMentions {
    private static final int MOST_SHOWN = 10;
    private static final int ARTICLE = "the ".length();

    private final Map<String, SampleTruth.Told> truth;
    private final Map<String, String> sourceIds;
    private final Map<String, String> found = new HashMap<>();
    private final Map<String, int[]> byForm = new TreeMap<>();
    private final Map<String, Map<String, Integer>> idsOf = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    GoldenMentions(Map<String, SampleTruth.Told> truth, Map<String, String> sourceIds) {
        this.truth = truth;
        this.sourceIds = sourceIds;
    }

    void add(Mention mention) {
        String article = sourceIds.get(mention.articleId());
        String actor = String.valueOf(mention.actorId());
        found.put(key(article, new Span(mention.begin(), mention.end())), actor);
        // The sample's nouns begin with their article, a mention with the noun.
        if (mention.form() == MentionForm.NOMINAL && mention.begin() >= ARTICLE) {
            found.putIfAbsent(key(article, new Span(mention.begin() - ARTICLE, mention.end())), actor);
        }
    }

    /** The share of true mentions that were found with exactly their span. */
    double recall() {
        count();
        int[] all = new int[2];
        byForm.values().forEach(form -> {
            all[0] += form[0];
            all[1] += form[1];
        });
        return (double) all[0] / all[1];
    }

    List<String> report() {
        count();
        List<String> lines = new ArrayList<>(List.of("mentions found by form:"));
        byForm.forEach((form, counts) -> lines.add(String.format(
                Locale.ROOT, "  %-10s %5d of %5d  %.3f", form, counts[0], counts[1], (double) counts[0] / counts[1])));
        lines.add("actors under several ids:");
        idsOf.forEach((actor, ids) -> {
            if (ids.size() > 1) {
                lines.add("  " + actor + " " + ids);
            }
        });
        lines.add("missed: " + missed.size());
        missed.stream().limit(MOST_SHOWN).forEach(miss -> lines.add("  " + miss));
        return lines;
    }

    private void count() {
        byForm.clear();
        idsOf.clear();
        missed.clear();
        truth.forEach((id, told) -> told.names().forEach(name -> {
            int[] counts = byForm.computeIfAbsent(name.form(), form -> new int[2]);
            counts[1]++;
            String actor = found.get(key(id, name.span()));
            if (actor != null) {
                counts[0]++;
                idsOf.computeIfAbsent(name.actor(), key -> new TreeMap<>()).merge(actor, 1, Integer::sum);
            } else {
                missed.add(name.form() + " " + name.actor() + " in " + id + " " + name.span());
            }
        }));
    }

    private static String key(String article, Span span) {
        return article + " " + span;
    }
}
