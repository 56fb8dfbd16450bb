package org.parley.quote;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parley.model.Span;
import org.parley.quote.QuoteScore.TypeRecall;

/** The counts of a score so far. */
final class QuoteScoring {
    private final Map<QuoteRole, Agreement> exact = new EnumMap<>(QuoteRole.class);
    private final Map<QuoteRole, Agreement> overlap = new EnumMap<>(QuoteRole.class);
    private final Map<String, TypeRecall> recall = new TreeMap<>();
    private Agreement attribution = Agreement.NONE;

    /** One statement's spans in one role. */
    private record Unit(BitSet letters, List<Span> ends, boolean isSpeech) {
        boolean sameEnds(Unit other) {
            return ends.equals(other.ends);
        }

        boolean meets(Unit other) {
            return letters.intersects(other.letters);
        }
    }

    /** One statement's content and source. */
    private record Whole(String type, BitSet content, BitSet source, boolean isSpeech) {
        boolean sharesContent(Whole other) {
            BitSet both = (BitSet) content.clone();
            both.and(other.content);
            int shared = both.cardinality();
            int either = content.cardinality() + other.content.cardinality() - shared;
            return shared > 0 && 2 * shared >= either;
        }

        boolean same(Whole other) {
            boolean sourceless = source.isEmpty() && other.source.isEmpty();
            return sharesContent(other) && (sourceless || source.intersects(other.source));
        }
    }

    QuoteScore score(String corpus, int documents) {
        return new QuoteScore(corpus, documents, exact, overlap, attribution, recall);
    }

    void add(GoldDocument document, List<PredictedQuote> predictions) {
        Ink ink = new Ink(document.text());
        BitSet discard = ink.letters(document.discard());
        List<QuoteSpans> found = predictions.stream()
                .map(PredictedQuote::spans)
                .filter(spans -> !spans.content().isEmpty()
                        && !ink.letters(spans.content()).intersects(discard))
                .toList();
        for (QuoteRole role : QuoteRole.values()) {
            addRole(
                    role,
                    document.quotes().stream()
                            .filter(quote -> !quote.spans().of(role).isEmpty())
                            .map(quote -> unit(ink, quote.spans().of(role), quote.isSpeech()))
                            .toList(),
                    found.stream()
                            .filter(spans -> !spans.of(role).isEmpty())
                            .map(spans -> unit(ink, spans.of(role), true))
                            .toList());
        }
        addAttributions(
                document.quotes().stream()
                        .map(quote -> whole(ink, quote.type(), quote.spans(), quote.isSpeech()))
                        .toList(),
                found.stream().map(spans -> whole(ink, "", spans, true)).toList());
    }

    private static Unit unit(Ink ink, List<Span> spans, boolean isSpeech) {
        return new Unit(ink.letters(spans), ink.ends(spans), isSpeech);
    }

    private static Whole whole(Ink ink, String type, QuoteSpans spans, boolean isSpeech) {
        return new Whole(type, ink.letters(spans.content()), ink.letters(spans.source()), isSpeech);
    }

    private void addRole(QuoteRole role, List<Unit> gold, List<Unit> found) {
        List<Unit> speech = gold.stream().filter(Unit::isSpeech).toList();
        List<Unit> spare = gold.stream().filter(unit -> !unit.isSpeech()).toList();
        List<Unit> counted = found.stream()
                .filter(unit ->
                        speech.stream().anyMatch(unit::meets) || spare.stream().noneMatch(unit::meets))
                .toList();
        overlap.merge(
                role,
                new Agreement(
                        count(counted, unit -> speech.stream().anyMatch(unit::meets)),
                        counted.size(),
                        count(speech, unit -> found.stream().anyMatch(unit::meets)),
                        speech.size()),
                Agreement::plus);
        exact.merge(
                role,
                new Agreement(
                        count(counted, unit -> speech.stream().anyMatch(unit::sameEnds)),
                        counted.size(),
                        count(speech, unit -> found.stream().anyMatch(unit::sameEnds)),
                        speech.size()),
                Agreement::plus);
    }

    private void addAttributions(List<Whole> gold, List<Whole> found) {
        List<Whole> speech = gold.stream().filter(Whole::isSpeech).toList();
        List<Whole> spare = gold.stream().filter(whole -> !whole.isSpeech()).toList();
        for (Whole whole : speech) {
            recall.merge(
                    whole.type(),
                    new TypeRecall(
                            1,
                            found.stream().anyMatch(whole::sharesContent) ? 1 : 0,
                            found.stream().anyMatch(whole::same) ? 1 : 0),
                    TypeRecall::plus);
        }
        List<Whole> counted = found.stream()
                .filter(whole ->
                        speech.stream().anyMatch(whole::same) || spare.stream().noneMatch(whole::sharesContent))
                .toList();
        attribution = attribution.plus(new Agreement(
                count(counted, whole -> speech.stream().anyMatch(whole::same)),
                counted.size(),
                count(speech, whole -> found.stream().anyMatch(whole::same)),
                speech.size()));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
