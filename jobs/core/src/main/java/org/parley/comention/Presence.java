package org.parley.comention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.model.ZoneKind;

/**
 * One actor in one article: mentions in the order of the text, and how many each sentence holds.
 *
 * @param actorId the actor
 * @param sightings the mentions, by token
 * @param sentences the sentences that mention the actor, ascending
 * @param counts mentions in each of those sentences
 * @param zones the zones that mention the actor
 * @param isNarrated whether a mention lies outside of all statements
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and one is made per actor and article
record Presence(
        String actorId,
        List<Sighting> sightings,
        int[] sentences,
        int[] counts,
        Set<ZoneKind> zones,
        boolean isNarrated) {
    /** exp(-20) is below the last decimal that is kept. */
    private static final int FARTHEST = 20;

    private static final double DECIMALS = 1e6;
    private static final double[] WEIGHTS = weights();

    /** @param told where statements stand */
    static Presence of(String actorId, List<Sighting> sightings, Stretches told) {
        List<Sighting> inOrder = new ArrayList<>(sightings);
        inOrder.sort(Comparator.comparingInt(Sighting::token).thenComparingInt(Sighting::tokens));
        int[] sentences = inOrder.stream()
                .mapToInt(Sighting::sentence)
                .sorted()
                .distinct()
                .toArray();
        int[] counts = new int[sentences.length];
        Set<ZoneKind> zones = EnumSet.noneOf(ZoneKind.class);
        for (Sighting sighting : inOrder) {
            counts[Arrays.binarySearch(sentences, sighting.sentence())]++;
            zones.add(sighting.zone());
        }
        boolean isNarrated = sightings.stream().anyMatch(sighting -> !told.cover(sighting.begin()));
        return new Presence(actorId, inOrder, sentences, counts, zones, isNarrated);
    }

    /** Number of sentences that mention both. */
    int sentencesWith(Presence other) {
        int both = 0;
        int j = 0;
        for (int sentence : sentences) {
            while (j < other.sentences.length && other.sentences[j] < sentence) {
                j++;
            }
            if (j < other.sentences.length && other.sentences[j] == sentence) {
                both++;
            }
        }
        return both;
    }

    /** Sum of exp(-sentence distance) over all pairs of mentions up to 20 sentences apart, to six decimals. */
    double closenessTo(Presence other) {
        double sum = 0;
        int first = 0;
        for (int i = 0; i < sentences.length; i++) {
            while (first < other.sentences.length && other.sentences[first] < sentences[i] - FARTHEST) {
                first++;
            }
            for (int j = first; j < other.sentences.length && other.sentences[j] <= sentences[i] + FARTHEST; j++) {
                long pairs = (long) counts[i] * other.counts[j];
                sum += pairs * WEIGHTS[Math.abs(sentences[i] - other.sentences[j])];
            }
        }
        return Math.rint(sum * DECIMALS) / DECIMALS;
    }

    /** The zones that mention both, sorted. */
    List<ZoneKind> zonesWith(Presence other) {
        Set<ZoneKind> both = EnumSet.copyOf(zones);
        both.retainAll(other.zones);
        return List.copyOf(both);
    }

    private static double[] weights() {
        double[] weights = new double[FARTHEST + 1];
        for (int distance = 0; distance <= FARTHEST; distance++) {
            weights[distance] = Math.exp(-distance);
        }
        return weights;
    }
}
